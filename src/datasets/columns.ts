import type { Cell, Line } from './cut.ts';

/** The lines of a table, without what names its columns and rows. */
export interface Columns {
  readonly header?: Line;
  /** The first of the names of rows that were left out. */
  readonly rowName?: string;
  readonly lines: readonly Line[];
  /** How many columns of the text stand before those of `lines`. */
  readonly before: number;
}

/** Without the columns at either side in which nothing stands; they come with stray separators. */
function withoutEmptyEdges(lines: readonly Line[]): Pick<Columns, 'lines' | 'before'> {
  const filled = ({ cells }: Line) => cells.flatMap(({ text }, i) => (text === '' ? [] : [i]));
  const before = Math.min(...lines.map((line) => filled(line)[0] ?? 0));
  const end = Math.max(...lines.map((line) => (filled(line).at(-1) ?? 0) + 1));
  return {
    lines: lines.map(({ number, cells }) => ({ number, cells: cells.slice(before, end) })),
    before,
  };
}

/** Whether what is first in each row is in quotes or no number, or counts the rows from 0 or 1. */
function canBeNames(body: readonly Line[], isNumber: (cell: Cell) => boolean): boolean {
  const firsts = body.map(({ cells: [first] }) => first);
  const counts = (start: number) => firsts.every((it, i) => it?.text === String(start + i));
  return firsts.every((it) => it && (it.quoted || !isNumber(it))) || counts(0) || counts(1);
}

/**
 * Whether the first column names rows: it has no number, or a header without a name for it, as R and
 * pandas write, or it alone is in quotes beside three others.
 */
function hasRowNames(
  body: readonly Line[],
  header: Line | undefined,
  isNumber: (cell: Cell) => boolean,
): boolean {
  const width = body[0]?.cells.length ?? 0;
  if (width < 3) return false;
  if (header?.cells[0]?.text === '') return true;
  if (header?.cells.length === width - 1 && canBeNames(body, isNumber)) return true;
  if (body.every(({ cells: [first] }) => first && !isNumber(first))) return true;
  const quotesOnlyFirst = body.every(({ cells }) =>
    cells.every((it, i) => it.quoted === (i === 0)),
  );
  return width > 3 && quotesOnlyFirst;
}

/** Tells names from numbers: a first line without any number is a header. */
export function columnsOf(cutLines: readonly Line[], isNumber: (cell: Cell) => boolean): Columns {
  const { lines, before } = withoutEmptyEdges(cutLines);
  const [first, ...others] = lines;
  const header = first && !first.cells.some(isNumber) ? first : undefined;
  const body = header ? others : lines;
  const named = header && { header };
  if (!hasRowNames(body, header, isNumber)) return { ...named, lines: body, before };
  return {
    ...named,
    rowName: body[0]?.cells[0]?.text ?? '',
    lines: body.map(({ number, cells }) => ({ number, cells: cells.slice(1) })),
    before: before + 1,
  };
}
