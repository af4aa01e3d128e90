import { type Problem, problemOf } from './problem.ts';

/** How far the targets are off at most, unless told. */
export const USUAL_NOISE = 0.5;

/** The tanh ring learned from one sample at a time, each target off by up to `noise`. */
export function noisyRing({
  seed,
  noise = USUAL_NOISE,
}: {
  readonly seed: number;
  readonly noise?: number;
}): Problem {
  return problemOf({ data: 'ring2', edits: [], batch: '1', seed, noise });
}

/** The same ring, learned from all its samples at once and without noise. */
export function quietRing(): Problem {
  return problemOf({ data: 'ring2', edits: [], batch: 'all', seed: 0 });
}
