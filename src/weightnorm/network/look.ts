import type { Layer } from './layer.ts';
import { forwardNetwork, type Network, rebuildAll, takeBatch } from './network.ts';
import { lengthOf } from './reparameterize.ts';
import { requireSamples, type Samples } from './samples.ts';

/** What one layer is like over a set of samples. */
export interface LayerSpread {
  /** Standard deviation of each unit's pre-activation z over the samples. */
  readonly deviations: readonly number[];
  /** Mean of each unit's pre-activation z. */
  readonly means: readonly number[];
  /** How many units give 0 for every sample. */
  readonly dead: number;
  /** Share of outputs beyond ±0.95: where a tanh is flat. */
  readonly saturated: number;
  /** All pre-activations, sample after sample. */
  readonly values: Float64Array;
}

/** Outputs this large count as saturated: a tanh is flat there. */
export const SATURATED_FROM = 0.95;

/** What one layer is like over the samples that have just passed. */
function spreadOfLayer({ units, z, y }: Layer, count: number): LayerSpread {
  const deviations: number[] = [];
  const means: number[] = [];
  let dead = 0;
  let flat = 0;
  for (let u = 0; u < units; u++) {
    let mean = 0;
    let alive = false;
    for (let s = 0; s < count; s++) {
      const output = y[s * units + u] as number;
      mean += z[s * units + u] as number;
      if (output !== 0) alive = true;
      if (Math.abs(output) > SATURATED_FROM) flat++;
    }
    mean /= count;
    let squares = 0;
    for (let s = 0; s < count; s++) {
      const off = (z[s * units + u] as number) - mean;
      squares += off * off;
    }
    means.push(mean);
    deviations.push(Math.sqrt(squares / count));
    if (!alive) dead++;
  }
  const values = z.slice(0, count * units);
  return { deviations, means, dead, saturated: flat / (count * units), values };
}

/**
 * What the pre-activations of each layer are like over some samples; batch norms use their running
 * statistics.
 * @throws RangeError for samples that do not fit the network or more than its capacity, or when v of
 * a unit is zero.
 */
export function spreadOf(net: Network, samples: Samples): readonly LayerSpread[] {
  requireSamples(net.shape, samples, net.capacity);
  const count = samples.labels.length;
  rebuildAll(net);
  takeBatch(net, samples, 0, count);
  forwardNetwork(net, count, false);
  return net.layers.map((layer) => spreadOfLayer(layer, count));
}

/** ‖v‖ and the effective learning rate η g²/‖v‖² of one layer, as means over its units. */
export interface LayerRates {
  readonly normV: number;
  readonly effectiveLearningRate: number;
}

/**
 * For each layer of a weight-normalized network the mean of ‖v‖ and of η g²/‖v‖². Of a plain one
 * ‖w‖ and η itself.
 * @param learningRate η.
 */
export function ratesOf(net: Network, learningRate: number): readonly LayerRates[] {
  return net.layers.map(({ parameterization, units, inputs, v, g }) => {
    let normV = 0;
    let rate = 0;
    for (let u = 0; u < units; u++) {
      const length = lengthOf(v, u * inputs, inputs);
      const gear = parameterization === 'plain' ? 1 : (g[u] as number) / length;
      normV += length;
      rate += learningRate * gear * gear;
    }
    return { normV: normV / units, effectiveLearningRate: rate / units };
  });
}
