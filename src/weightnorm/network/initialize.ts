import { forget } from './batchNorm.ts';
import type { Layer } from './layer.ts';
import { type Network, takeBatch } from './network.ts';
import { passForward } from './pass.ts';
import { rebuild } from './reparameterize.ts';
import { requireSamples, type Samples } from './samples.ts';

/**
 * Data-dependent initialization, layer after layer, equations (5) and (6): scales each unit and sets
 * its bias so that over these samples its pre-activation has mean 0 and standard deviation 1. A
 * layer with mean-only batch norm keeps the bias 0, since its mean is taken away anyway; one with
 * batch norm is left alone. A unit whose pre-activation does not vary is only centred. Batch norms
 * are made to forget.
 * @throws RangeError for samples that do not fit the network, fewer than two of them, or more than
 * its capacity.
 */
export function initializeNetworkFromData(net: Network, samples: Samples): void {
  requireSamples(net.shape, samples, net.capacity);
  const count = samples.labels.length;
  if (count < 2) throw new RangeError('initialization from data needs two samples or more.');
  takeBatch(net, samples, 0, count);
  let x = net.inputs;
  for (const layer of net.layers) {
    if (layer.normalization !== 'batch') {
      layer.b.fill(0);
      rebuild(layer);
      passForward(layer, x, count, true);
      fitUnits(layer, count);
    }
    rebuild(layer);
    passForward(layer, x, count, true);
    forget(layer);
    x = layer.y;
  }
}

/** Gives each unit of a layer mean 0 and spread 1 over the batch that has just passed. */
function fitUnits(layer: Layer, count: number): void {
  const { units, inputs, normalization, parameterization, v, g, b, t } = layer;
  for (let u = 0; u < units; u++) {
    // Measured from the first t, so that equal ones have no spread, not one made by rounding.
    const first = t[u] as number;
    let mean = 0;
    let largest = 0;
    for (let s = 0; s < count; s++) {
      const value = t[s * units + u] as number;
      mean += value - first;
      largest = Math.max(largest, Math.abs(value));
    }
    mean = first + mean / count;
    let squares = 0;
    for (let s = 0; s < count; s++) {
      const off = (t[s * units + u] as number) - mean;
      squares += off * off;
    }
    const deviation = Math.sqrt(squares / count);
    // No larger than the rounding errors of w·x.
    const rounding = Number.EPSILON * inputs * largest;
    const factor = deviation > rounding ? 1 / deviation : 1;
    if (parameterization === 'weightNorm') g[u] = factor * (g[u] as number);
    else for (let i = u * inputs; i < (u + 1) * inputs; i++) v[i] = factor * (v[i] as number);
    b[u] = normalization === 'meanOnly' ? 0 : -mean * factor;
  }
}
