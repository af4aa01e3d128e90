/** A line of a table: its number in the text, from 1, and its cells. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table whose cells are text still. */
export interface Table {
  readonly lines: readonly Line[];
  /** What the number in a cell is, NaN when there is none. */
  readonly read: (cell: string) => number;
}

const SEPARATORS = [
  { commaSeparates: false, cut: (line: string) => line.split('\t') },
  { commaSeparates: false, cut: (line: string) => line.split(';') },
  { commaSeparates: true, cut: (line: string) => line.split(',') },
  { commaSeparates: false, cut: (line: string) => line.trim().split(/\s+/) },
];
const WITH_POINT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i;

const withoutQuotes = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

function reader(lines: readonly Line[], commaSeparates: boolean): (cell: string) => number {
  // Where points mark decimals, a comma may group thousands: better refused than misread.
  const pointsOccur = lines.some(({ cells }) =>
    cells.some((cell) => cell.includes('.') && WITH_POINT.test(cell)),
  );
  return (cell) => {
    if (WITH_POINT.test(cell)) return Number(cell);
    const decimalComma = !commaSeparates && !pointsOccur && WITH_COMMA.test(cell);
    return decimalComma ? Number(cell.replace(',', '.')) : Number.NaN;
  };
}

/** Whether the cells are two or three numbers. */
export function isNumeric({ cells }: Line, read: Table['read']): boolean {
  if (cells.length < 2 || cells.length > 3) return false;
  return cells.every((cell) => !Number.isNaN(read(cell)));
}

/**
 * The lines of a text cut into cells at tabs, semicolons, commas or spaces, whichever makes the
 * most lines into two or three numbers. Blank lines are left out. A comma in a number marks
 * decimals, unless commas separate cells or points mark decimals elsewhere.
 */
export function tableOf(text: string): Table {
  const lines = text
    .replaceAll('−', '-')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => !/^[\s,;\uFEFF]*$/.test(line));
  const tables = SEPARATORS.map(({ commaSeparates, cut }) => {
    const cutLines = lines.map(({ number, line }) => ({
      number,
      cells: cut(line).map(withoutQuotes),
    }));
    const read = reader(cutLines, commaSeparates);
    const numeric = cutLines.filter((line) => isNumeric(line, read)).length;
    const plausible = cutLines.filter(
      (it) => it.cells.length === 2 || it.cells.length === 3,
    ).length;
    return { lines: cutLines, read, numeric, plausible };
  });
  return tables.reduce((best, it) => {
    if (it.numeric !== best.numeric) return it.numeric > best.numeric ? it : best;
    return best.numeric === 0 && it.plausible > best.plausible ? it : best;
  });
}
