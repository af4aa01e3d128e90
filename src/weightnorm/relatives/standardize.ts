import type { Vector } from '../check.ts';
import { addScaled, dot, norm, scale, unit } from '../vector.ts';

/** The vector with the mean of its entries taken away. */
export function centred(v: Vector): number[] {
  let sum = 0;
  for (const entry of v) sum += entry;
  return v.map((entry) => entry - sum / v.length);
}

/**
 * Weight standardization: (v − mean)/σ with σ² the mean square of v − mean. The result has mean 0 and
 * length √k for k entries, whatever v is (Qiao et al. 2019, with ε = 0).
 * @throws RangeError when all entries of v are equal.
 */
export function standardized(v: Vector): number[] {
  return scale(Math.sqrt(v.length), unit(centred(v), 'v less its mean'));
}

/**
 * ∇v L, given ∇w L at w = `standardized(v)`: (√k/‖c‖) times the part of ∇w L that has mean 0 and is
 * perpendicular to c = v − mean. So it is perpendicular to v, as in weight normalization.
 */
export function standardizedGradient(v: Vector, gradW: Vector): number[] {
  const middle = centred(v);
  const u = unit(middle, 'v less its mean');
  const slope = centred(gradW);
  return scale(Math.sqrt(v.length) / norm(middle), addScaled(slope, -dot(slope, u), u));
}

const ROOT_2 = Math.sqrt(2);
const ROOT_6 = Math.sqrt(6);

/** A point of the plane as three entries that sum to zero, with the same lengths and angles. */
export function lift([x = 0, y = 0]: Vector): number[] {
  return [x / ROOT_2 + y / ROOT_6, y / ROOT_6 - x / ROOT_2, (-2 * y) / ROOT_6];
}

/** The inverse of `lift`; the mean of the entries is left out. */
export function lower([a = 0, b = 0, c = 0]: Vector): number[] {
  return [(a - b) / ROOT_2, (a + b - 2 * c) / ROOT_6];
}
