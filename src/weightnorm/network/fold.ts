import { EPSILON } from './batchNorm.ts';
import { type Network, network, rebuildAll } from './network.ts';

/**
 * The same function as a plain network, for inference: w = g·v/‖v‖ is computed once for all, and
 * batch norms become part of the weights and biases, with their running statistics. The given
 * network stays as it is.
 * @throws RangeError when v of a unit is zero.
 */
export function fold(net: Network): Network {
  rebuildAll(net);
  const plain = network(
    { ...net.shape, parameterization: 'plain', normalization: 'none' },
    net.capacity,
  );
  net.layers.forEach((layer, l) => {
    const { inputs, units, normalization, w, b, gain, runningMean, runningVariance } = layer;
    const { v: folded, b: bias } = plain.layers[l] as (typeof plain.layers)[number];
    for (let u = 0; u < units; u++) {
      const factor =
        normalization === 'batch'
          ? (gain[u] as number) / Math.sqrt((runningVariance[u] as number) + EPSILON)
          : 1;
      for (let i = u * inputs; i < (u + 1) * inputs; i++) folded[i] = factor * (w[i] as number);
      const mean = normalization === 'none' ? 0 : (runningMean[u] as number);
      bias[u] = (b[u] as number) - factor * mean;
    }
  });
  return plain;
}
