import { normal } from '../random.ts';
import { forget } from './batchNorm.ts';
import { initializeNetworkFromData } from './initialize.ts';
import type { Network } from './network.ts';
import { rebuild } from './reparameterize.ts';
import type { Samples } from './samples.ts';

/** How a network's numbers are drawn before training. */
export interface NetworkStart {
  /**
   * `he`: normal draws with a spread of √(2/inputs) for a ReLU and √(1/inputs) else, and g = ‖v‖ as
   * PyTorch's weight_norm sets it, so that plain and weight-normalized networks begin as the same
   * function. `paper`: v from N(0, 0.05²) and g = 1.
   */
  readonly weights: 'he' | 'paper';
  /** Factor on all drawn weights, > 0. */
  readonly scale: number;
  /** An integer; the same seed gives the same draws to every parameterization. */
  readonly seed: number;
  /** Samples for data-dependent initialization, equations (5) and (6); null for none. */
  readonly fitTo: Samples | null;
}

const PAPER_SPREAD = 0.05;

/**
 * Draws the weights of all layers; biases are 0, gains 1, and batch norms remember nothing.
 * @throws RangeError for a scale that is not finite and positive, a seed that is not whole, and what
 * `initializeNetworkFromData` refuses.
 */
export function startNetwork(net: Network, { weights, scale, seed, fitTo }: NetworkStart): void {
  if (!(scale > 0 && scale < Infinity)) {
    throw new RangeError(`scale must be finite and more than 0, but is ${scale}.`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be an integer, but is ${seed}.`);
  const draw = normal(seed);
  let drawn = 0;
  for (const layer of net.layers) {
    const { inputs, v, b, g, gain, lengths } = layer;
    const he = Math.sqrt((net.shape.activation === 'relu' ? 2 : 1) / inputs);
    const spread = scale * (weights === 'he' ? he : PAPER_SPREAD);
    for (let i = 0; i < v.length; i++) v[i] = spread * draw(drawn++);
    b.fill(0);
    gain.fill(1);
    forget(layer);
    g.fill(1);
    rebuild(layer);
    if (weights === 'he') g.set(lengths);
  }
  if (fitTo) initializeNetworkFromData(net, fitTo);
}
