import { norm, type Vector } from '../weightnorm/index.ts';

/** Values of mean 0 and deviation 1, and what brings the raw ones back. */
export interface Standardized {
  readonly values: Vector;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * (values − mean)/deviation with the population deviation (÷ n). Values that are all the same
 * become 0 and get deviation 1, so that raw = mean + deviation·standardized holds for them too.
 * @throws RangeError for an empty list, or when the values or their sum are not finite.
 */
export function standardize(values: Vector): Standardized {
  const n = values.length;
  if (n === 0) throw new RangeError('values must have at least one entry.');
  let sum = 0;
  for (const value of values) sum += value;
  if (!Number.isFinite(sum)) throw new RangeError('values must be finite, and so must their sum.');
  const first = values[0] as number;
  // The mean of equal values may be off in its last bit, which would be blown up to 1.
  const same = values.every((value) => value === first);
  const mean = same ? first : sum / n;
  const centered = values.map((value) => value - mean);
  const deviation = norm(centered) / Math.sqrt(n);
  if (deviation === 0) return { values: centered.map(() => 0), mean, deviation: 1 };
  return { values: centered.map((value) => value / deviation), mean, deviation };
}
