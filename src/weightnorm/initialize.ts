import { requireFiniteVector, type Vector, withinRange } from './check.ts';
import { requireSameLength } from './neuron.ts';
import { direction } from './parameters.ts';
import { dot, norm } from './vector.ts';

/**
 * Data-dependent initialization of one neuron, equations (5) and (6): with t = v·x/‖v‖ over the
 * inputs, g = 1/σ[t] and b = −μ[t]/σ[t], so that the pre-activation starts with mean 0 and
 * (population) standard deviation 1 on this batch.
 * @param v direction parameter, k entries, not zero.
 * @param inputs n ≥ 2 inputs of k entries each.
 * @throws RangeError when all inputs give the same t, up to rounding, so that σ[t] = 0; for v = 0,
 * an entry that is not finite, or lengths that do not match; OverflowError when a result overflows.
 */
export function initializeFromData(v: Vector, inputs: readonly Vector[]) {
  if (inputs.length < 2) throw new RangeError('initialization from data needs two inputs or more.');
  const u = direction(v);
  const t = inputs.map((x, i) => {
    requireFiniteVector(`inputs[${i}]`, x);
    requireSameLength(x, u, `inputs[${i}]`);
    return dot(u, x);
  });
  const n = t.length;
  // Measured from the first t, so that equal ones have no spread, not one made by rounding.
  const first = t[0] as number;
  const mean = first + t.reduce((sum, value) => sum + (value - first), 0) / n;
  const fromMean = t.map((value) => withinRange('σ[t]', value - mean));
  const deviation = norm(fromMean, 'σ[t]') / Math.sqrt(n);
  // No larger than the rounding errors of the products v·x/‖v‖ themselves.
  const rounding = Number.EPSILON * u.length * Math.max(...inputs.map((x) => norm(x, '‖x‖')));
  if (deviation <= rounding) {
    throw new RangeError(
      'every input gives the same v·x/‖v‖, so its spread is 0 and g = 1/σ has no value.',
    );
  }
  return { g: withinRange('g = 1/σ', 1 / deviation), b: -mean / deviation, mean, deviation };
}
