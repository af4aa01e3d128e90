import { requireFinite, type Vector } from '../check.ts';
import type { Batch, Model } from '../neuron.ts';
import { addScaled, dot, scale } from '../vector.ts';

/** The first unit of a layer under layer norm: z = γ(t − μ)/σ, with μ and σ over the units. */
export interface LayerNormUnit {
  /** Its own row of the layer's matrix. */
  readonly row: Vector;
  readonly gamma: number;
  /** The rows of the other units. */
  readonly others: readonly Vector[];
}

/** (t − μ)/σ of the first unit for one input, and σ. */
function normalized(x: Vector, { row, others }: LayerNormUnit) {
  const outputs = [row, ...others].map((each) => dot(x, each));
  const count = outputs.length;
  let [sum, squares] = [0, 0];
  for (const t of outputs) sum += t / count;
  for (const t of outputs) squares += ((t - sum) * (t - sum)) / count;
  const sigma = Math.sqrt(squares);
  if (sigma === 0) throw new RangeError('all units answer the same: their spread is 0.');
  return { a: ((outputs[0] as number) - sum) / sigma, sigma, count };
}

/** w − w̄, the unit's row less the mean row of the layer: what its answer depends on but for σ. */
function besideMean({ row, others }: LayerNormUnit): number[] {
  let mean = scale(1 / (others.length + 1), row);
  for (const other of others) mean = addScaled(mean, 1 / (others.length + 1), other);
  return addScaled(row, -1, mean);
}

/**
 * The weight that x meets in the first unit, z = x·w: γ(w − w̄)/σ(x). Its direction is the same for
 * every x, its length is not (Ba, Kiros & Hinton 2016, with ε = 0 and no bias).
 */
export function layerNormWeight(x: Vector, unit: LayerNormUnit): number[] {
  return scale(unit.gamma / normalized(x, unit).sigma, besideMean(unit));
}

/**
 * Mean loss of φ(z) and its gradients for the unit's own row and γ; the other rows are given. With n
 * units and a = (t − μ)/σ, ∂a/∂t = (1 − 1/n − a²/n)/σ.
 */
export function layerNormGradient(unit: LayerNormUnit, batch: Batch, { activation, loss }: Model) {
  const { inputs, targets } = batch;
  const samples = inputs.length;
  let [total, gradGamma] = [0, 0];
  let gradRow = scale(0, unit.row);
  inputs.forEach((x, i) => {
    const { a, sigma, count } = normalized(x, unit);
    const z = unit.gamma * a;
    const y = activation.value(z);
    const target = targets[i] as number;
    total += loss.value(y, target) / samples;
    const slope = (loss.derivative(y, target) * activation.derivative(z, y)) / samples;
    gradGamma += slope * a;
    gradRow = addScaled(gradRow, (slope * unit.gamma * (1 - (1 + a * a) / count)) / sigma, x);
  });
  requireFinite('the loss', total);
  return { loss: total, gradRow, gradGamma };
}
