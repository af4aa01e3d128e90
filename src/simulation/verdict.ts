/** Where a run came to, judged by its losses. */
export type Verdict =
  /** From step `at` on the loss stayed within a thousandth of the start; it first was at `touched`. */
  | { readonly kind: 'solved'; readonly at: number; readonly touched: number }
  /** It came to a thousandth at step `touched`, and ended above it. */
  | { readonly kind: 'lost'; readonly touched: number }
  /** Not finite, or above a million times the start, first at step `at`. */
  | { readonly kind: 'diverged'; readonly at: number }
  /** The last twenty steps improved the loss by less than one in a hundred. */
  | { readonly kind: 'stuck' }
  | { readonly kind: 'moving' };

const SOLVED = 1e-3;
const DIVERGED = 1e6;
const LAST_STEPS = 20;
const LEAST_IMPROVEMENT = 0.01;

/** Whether a loss is that of a run that has diverged, which began with the loss `start`. */
export const hasDiverged = (start: number, loss: number): boolean => !(loss <= DIVERGED * start);

/**
 * The verdict on a run from its losses at step 0, 1, 2, …, the last judged step included. A run that
 * broke off because something overflowed is given as ending in Infinity.
 * @throws RangeError when there is no loss at all.
 */
export function judge(losses: readonly number[]): Verdict {
  const start = losses[0];
  const end = losses.at(-1);
  if (start === undefined || end === undefined) throw new RangeError('A verdict needs a loss.');
  const diverged = losses.findIndex((loss) => hasDiverged(start, loss));
  if (diverged >= 0) return { kind: 'diverged', at: diverged };
  const touched = losses.findIndex((loss) => loss <= SOLVED * start);
  const above = losses.findLastIndex((loss) => loss > SOLVED * start);
  if (touched >= 0) {
    return above === losses.length - 1
      ? { kind: 'lost', touched }
      : { kind: 'solved', at: above + 1, touched };
  }
  const before = losses[losses.length - 1 - LAST_STEPS] ?? start;
  return { kind: before - end < LEAST_IMPROVEMENT * before ? 'stuck' : 'moving' };
}
