import { MARKS, type Mark, readNumeral } from '../numerals/numeral.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Cell, cut, type Line, type Separator, separatorsOf } from './cut.ts';

/** A number whose comma or point could mean another thing, in a table that does not tell which. */
export interface Dispute {
  readonly text: string;
  /** What it was taken for, and what it would be if the other sign marked decimals. */
  readonly value: number;
  readonly other: { readonly mark: Mark; readonly value: number };
}

/** A table whose cells are text still. */
export interface Table extends Columns {
  /** What the number in a cell is, NaN when there is none. */
  readonly read: (cell: Cell) => number;
  readonly dispute?: Dispute;
  /** The first line, where each could be one number whose commas mark thousands. */
  readonly onlyThousands?: string;
}

/** One way to understand a text, and how far it leads. */
interface Attempt extends Table {
  readonly separator: Separator;
  readonly mark: Mark;
  /** How many lines are two or three numbers, how many are numbers, and how many have two or three cells. */
  readonly numeric: number;
  readonly readable: number;
  readonly plausible: number;
}

const hasTwoOrThree = ({ cells }: Line) => cells.length === 2 || cells.length === 3;

/** Whether the cells are two or three numbers. */
export function isNumeric(line: Line, read: Table['read']): boolean {
  return hasTwoOrThree(line) && line.cells.every((cell) => !Number.isNaN(read(cell)));
}

function attemptsAt(text: string, separator: Separator): Attempt[] {
  const cutLines = cut(text, separator);
  const readAs =
    (mark: Mark) =>
    ({ text, quoted }: Cell) =>
      // Between commas a blank follows a comma more often than a thousand.
      separator === 'comma' && !quoted && text.includes(' ') ? Number.NaN : readNumeral(text, mark);
  const columns = columnsOf(cutLines, (cell) =>
    MARKS.some((mark) => !Number.isNaN(readAs(mark)(cell))),
  );
  // Where commas separate columns, a point marks decimals; unless numbers with commas are in quotes.
  const hasCommas = columns.lines.some(({ cells }) => cells.some(({ text }) => text.includes(',')));
  const marks = separator === 'comma' && !hasCommas ? (['.'] as const) : MARKS;
  return marks.map((mark) => {
    const read = readAs(mark);
    const numeric = columns.lines.filter((line) => isNumeric(line, read)).length;
    const readable = columns.lines.filter(({ cells }) =>
      cells.every((cell) => !Number.isNaN(read(cell))),
    ).length;
    const plausible = columns.lines.filter(hasTwoOrThree).length;
    return { ...columns, read, separator, mark, numeric, readable, plausible };
  });
}

function better(one: Attempt, other: Attempt): Attempt {
  if (one.numeric !== other.numeric) return one.numeric > other.numeric ? one : other;
  if (one.numeric > 0) return one;
  if (one.readable !== other.readable) return one.readable > other.readable ? one : other;
  return other.plausible > one.plausible ? other : one;
}

/** The first cell that is one number here and another one there. */
function disputed(taken: Attempt, other: Attempt): Dispute | undefined {
  for (const cell of taken.lines.flatMap(({ cells }) => cells)) {
    const [value, otherwise] = [taken.read(cell), other.read(cell)];
    if (Number.isNaN(value) || Number.isNaN(otherwise) || value === otherwise) continue;
    return { text: cell.text, value, other: { mark: other.mark, value: otherwise } };
  }
  return undefined;
}

/** Lines of digits alone in which a comma stands before every three: one column, or several. */
function thousandsIn(text: string): Pick<Table, 'onlyThousands'> {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const all = lines.every((line) => /^\s*\d{1,3}(,\d{3})+\s*$/.test(line));
  return all ? { onlyThousands: first.trim() } : {};
}

/**
 * The lines of a text cut into cells at tabs or semicolons, or else at commas or blanks, whichever
 * makes the most lines into two or three numbers. Which of comma and point marks decimals is found
 * likewise. Where both give as many lines, but other numbers, there is a dispute: `mark` decides it,
 * or else a point marks decimals.
 */
export function tableOf(pasted: string, mark: Mark = '.'): Table {
  const text = pasted.replace(/^\uFEFF/, '');
  const attempts = separatorsOf(text).flatMap((separator) => attemptsAt(text, separator));
  const best = { ...attempts.reduce(better), ...thousandsIn(text) };
  const rival = attempts.find((it) => it.separator === best.separator && it.mark !== best.mark);
  if (rival?.numeric !== best.numeric) return best;
  const [taken, other] = mark === best.mark ? [best, rival] : [rival, best];
  const dispute = disputed(taken, other);
  return dispute ? { ...taken, dispute } : best;
}
