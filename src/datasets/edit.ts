/**
 * One change a reader makes to a data set. Rows are numbered in the order of the base data set,
 * then the added ones in the order in which they were added; the number of a removed row is never
 * given to another. Inputs and targets are standardized numbers.
 */
export type Edit =
  | { readonly kind: 'add'; readonly input: readonly number[]; readonly target: number }
  | {
      readonly kind: 'move';
      readonly row: number;
      readonly input: readonly number[];
      readonly target: number;
    }
  | { readonly kind: 'remove'; readonly row: number };

/** Rows beyond these are not added. */
export const MAX_ADDED = 200;
/** Largest size of a number in an edit. */
export const LARGEST = 100;
const LARGEST_ROW = 9999;

/**
 * The number that a link can carry nearest to `value`: of size at most 100, with three decimals.
 * @throws RangeError unless `value` is finite.
 */
export function roundForEdits(value: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`value must be a finite number, but it is ${value}.`);
  }
  const bounded = Math.max(-LARGEST, Math.min(LARGEST, value));
  // Adding 0 turns −0 into 0, which is how text brings it back.
  return Math.round(bounded * 1000) / 1000 + 0;
}

/** Whether `row` can be a row number at all. */
export function isRowNumber(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row <= LARGEST_ROW;
}

/**
 * The edit as a link carries it, its numbers rounded by `roundForEdits`; null for one that no data
 * set can take: a number that is not finite, not 2 or 3 inputs, no row number.
 */
export function storable(edit: Edit): Edit | null {
  if (edit.kind !== 'add' && !isRowNumber(edit.row)) return null;
  if (edit.kind === 'remove') return { kind: 'remove', row: edit.row };
  const { length } = edit.input;
  if (length < 2 || length > 3) return null;
  if (![...edit.input, edit.target].every(Number.isFinite)) return null;
  const input = edit.input.map(roundForEdits);
  const target = roundForEdits(edit.target);
  return edit.kind === 'add'
    ? { kind: 'add', input, target }
    : { kind: 'move', row: edit.row, input, target };
}
