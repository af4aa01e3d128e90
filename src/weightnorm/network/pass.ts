import { multiplyAcross, multiplyBack } from './accumulate.ts';
import { normalizeBack, normalizeBatch } from './batchNorm.ts';
import type { Layer } from './layer.ts';
import { multiply } from './multiply.ts';
import { splitGradients } from './reparameterize.ts';

/**
 * From the layer's input x, samples × inputs, to its output y = φ(z), equation (1). Its weights must
 * have been rebuilt.
 * @param training whether a batch norm measures this batch, or uses its running statistics.
 */
export function passForward(
  layer: Layer,
  x: Float64Array,
  samples: number,
  training: boolean,
): void {
  const { inputs, units, activation, isRelu, t, w, z, y } = layer;
  multiply(t, x, w, samples, units, inputs);
  normalizeBatch(layer, samples, training);
  if (activation === null) return;
  const size = samples * units;
  // The ReLU is written out, since a call for each entry costs as much as the product above. NaN
  // stays NaN, so that the loss tells.
  if (isRelu) for (let i = 0; i < size; i++) y[i] = (z[i] as number) <= 0 ? 0 : (z[i] as number);
  else for (let i = 0; i < size; i++) y[i] = activation.value(z[i] as number);
}

/**
 * From ∇y L, in `delta`, to the gradients of the layer's parameters and, unless `below` is null, to
 * the gradient for its input, ∇y L of the layer below. The layer must have passed x forward in
 * training.
 */
export function passBack(
  layer: Layer,
  x: Float64Array,
  samples: number,
  below: Float64Array | null,
): void {
  const { inputs, units, activation, isRelu, z, y, delta, w, gradW } = layer;
  const size = samples * units;
  if (isRelu) {
    for (let i = 0; i < size; i++) if ((z[i] as number) <= 0) delta[i] = 0;
  } else if (activation !== null) {
    for (let i = 0; i < size; i++) {
      delta[i] = (delta[i] as number) * activation.derivative(z[i] as number, y[i] as number);
    }
  }
  normalizeBack(layer, samples);
  multiplyAcross(gradW, delta, x, samples, units, inputs);
  if (below) multiplyBack(below, delta, w, samples, units, inputs);
  splitGradients(layer);
}
