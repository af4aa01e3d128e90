import { forwardNetwork, lastLayer, type Network, rebuildAll, takeBatch } from './network.ts';
import { requireSamples, type Samples } from './samples.ts';
import { likeliest, softmaxCrossEntropy } from './softmax.ts';

/**
 * Mean loss and share of right answers over any number of samples. Batch norms use their running
 * statistics, and nothing that is learned changes.
 * @returns the mean cross-entropy, not finite for a run that has diverged, and the accuracy from 0
 * to 1.
 * @throws RangeError for samples that do not fit the network, or when v of a unit is zero.
 */
export function evaluate(net: Network, samples: Samples): { loss: number; accuracy: number } {
  requireSamples(net.shape, samples);
  const count = samples.labels.length;
  const last = lastLayer(net);
  let total = 0;
  let right = 0;
  rebuildAll(net);
  for (let first = 0; first < count; first += net.capacity) {
    const size = Math.min(net.capacity, count - first);
    takeBatch(net, samples, first, size);
    forwardNetwork(net, size, false);
    total += size * softmaxCrossEntropy(last.z, net.labels, size, last.units, null);
    for (let s = 0; s < size; s++) {
      if (likeliest(last.z, s, last.units) === net.labels[s]) right++;
    }
  }
  return { loss: total / count, accuracy: right / count };
}
