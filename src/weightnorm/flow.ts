import { requireFinite, type Vector, withinRange } from './check.ts';
import { direction } from './parameters.ts';
import { exp } from './portable.ts';
import { dot, norm, scale } from './vector.ts';

/**
 * What gradient flow (steps of no size) leaves of w in a direction that no input has: the part
 * w_⊥ = (w·n)n along a unit vector n with n·x = 0 for every sample, at the moment when the scale has
 * come from g to `scaleNow`:
 *
 *   w_⊥ = g_T (u·n) exp((g² − g_T²)/(2‖v‖²)) n,   u = v/‖v‖, g_T = `scaleNow`.
 *
 * It follows from equation (3): every gradient for w is across n, so d(u·n) = −(u·n) g dg/‖v‖²,
 * and flow keeps ‖v‖. Plain gradient flow leaves w_⊥ as it was. Cf. Wu et al. 2020, "Implicit
 * Regularization and Convergence for Weight Normalization".
 * @param unseen n, of length 1.
 * @throws RangeError when v = 0 or something is not finite; OverflowError when the result is too
 * large.
 */
export function restUnderFlow(
  { v, g }: { readonly v: Vector; readonly g: number },
  scaleNow: number,
  unseen: Vector,
): number[] {
  requireFinite('g', g);
  requireFinite('scaleNow', scaleNow);
  const share = dot(direction(v), unseen);
  if (share === 0 || scaleNow === 0) return scale(0, unseen);
  const length = norm(v, '‖v‖');
  // As a product of quotients, so that no square underflows on the way.
  const exponent = ((g - scaleNow) / length) * ((g + scaleNow) / length) * 0.5;
  return scale(withinRange('w across the data', scaleNow * share * exp(exponent)), unseen);
}
