/** Where a run came to, judged by its losses. */
export type Verdict =
  /** The loss first came to a thousandth of the start at step `at`; `lost` if it did not stay. */
  | { readonly kind: 'solved'; readonly at: number; readonly lost: boolean }
  /** Not finite, or above a million times the start, first at step `at`. */
  | { readonly kind: 'diverged'; readonly at: number }
  /** The last twenty steps improved the loss by less than one in a hundred. */
  | { readonly kind: 'stuck' }
  | { readonly kind: 'moving' };

const SOLVED = 1e-3;
const DIVERGED = 1e6;
const LAST_STEPS = 20;
const LEAST_IMPROVEMENT = 0.01;

/**
 * The verdict on a run from its losses at step 0, 1, 2, …, the last judged step included. A run that
 * broke off because something overflowed is given as ending in Infinity.
 * @throws RangeError when there is no loss at all.
 */
export function judge(losses: readonly number[]): Verdict {
  const start = losses[0];
  const end = losses.at(-1);
  if (start === undefined || end === undefined) throw new RangeError('A verdict needs a loss.');
  const diverged = losses.findIndex((loss) => !(loss <= DIVERGED * start));
  if (diverged >= 0) return { kind: 'diverged', at: diverged };
  const solved = losses.findIndex((loss) => loss <= SOLVED * start);
  if (solved >= 0) return { kind: 'solved', at: solved, lost: end > SOLVED * start };
  const before = losses[losses.length - 1 - LAST_STEPS] ?? start;
  return { kind: before - end < LEAST_IMPROVEMENT * before ? 'stuck' : 'moving' };
}
