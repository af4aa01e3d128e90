import type { Vector } from '../check.ts';
import type { Batch } from '../neuron.ts';
import { addScaled, dot, scale } from '../vector.ts';

/** The batch with the mean input taken away, which is what batch norm does to t = x·v. */
export function centredBatch({ inputs, targets }: Batch): Batch {
  let mean = scale(0, inputs[0] ?? []);
  for (const x of inputs) mean = addScaled(mean, 1 / inputs.length, x);
  return { inputs: inputs.map((x) => addScaled(x, -1, mean)), targets };
}

/** Σv, where Σ is the mean of x xᵀ over the (centred) batch. */
function spread(v: Vector, { inputs }: Batch): number[] {
  let sum = scale(0, v);
  for (const x of inputs) sum = addScaled(sum, dot(x, v) / inputs.length, x);
  return sum;
}

/**
 * The spread σ[t] = √(vᵀΣv) of t = x·v over a centred batch. It is ‖v‖ where the inputs are whitened,
 * Σ = I: there, and for one layer, batch norm is weight normalization (Salimans & Kingma 2016,
 * section 2.2).
 * @throws RangeError when t does not vary over the batch.
 */
export function spreadAlong(v: Vector, batch: Batch): number {
  const variance = dot(v, spread(v, batch));
  if (!(variance > 0)) {
    throw new RangeError(
      't = x·v is the same for all samples: its spread is 0, or is not a number.',
    );
  }
  return Math.sqrt(variance);
}

/** The weight w = γ·v/σ[t] that batch norm comes to on a centred batch (ε = 0, as in the paper). */
export function batchNormWeight(v: Vector, gamma: number, batch: Batch): number[] {
  return scale(gamma / spreadAlong(v, batch), v);
}

/** ∇v L = (γ/σ)(∇w L − (v·∇w L) Σv/σ²), which is perpendicular to v, and ∇γ L = v·∇w L/σ. */
export function batchNormGradient(v: Vector, gamma: number, gradW: Vector, batch: Batch) {
  const sigma = spreadAlong(v, batch);
  const part = dot(gradW, v) / sigma;
  const gradV = scale(gamma / sigma, addScaled(gradW, -part / sigma, spread(v, batch)));
  return { gradV, gradGamma: part };
}
