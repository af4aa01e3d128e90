import { describe, expect, it } from 'vitest';
import {
  type Network,
  type NetworkShape,
  networkGradients,
  type Samples,
  takeBatch,
} from '../../src/weightnorm/index.ts';
import { central } from './central.ts';
import { drawnNetwork, samplesFor, shapes } from './networks.ts';

const COUNT = 7;

/** How close the hidden pre-activations of the last batch come to the kink of a ReLU. */
function closestToKink({ layers }: Network): number {
  const hidden = layers.slice(0, -1);
  return Math.min(...hidden.flatMap(({ z }) => [...z].map(Math.abs)));
}

/** A network and samples that stay away from the kink. */
function example(shape: NetworkShape): { net: Network; samples: Samples } {
  for (let seed = 1; seed < 100; seed++) {
    const net = drawnNetwork(shape, COUNT, seed);
    const samples = samplesFor(shape, COUNT, seed);
    takeBatch(net, samples, 0, COUNT);
    networkGradients(net, COUNT);
    if (closestToKink(net) > 5e-3) return { net, samples };
  }
  throw new Error('no example stays away from the kink.');
}

describe('the gradients of a network agree with central differences for every parameter', () => {
  it.each(shapes)('%s', (_, shape) => {
    const { net } = example(shape);
    const { parameters, gradients } = net;
    networkGradients(net, COUNT);
    const found = gradients.slice();
    expect(Math.max(...found.map(Math.abs))).toBeGreaterThan(0.01);
    found.forEach((gradient, i) => {
      const kept = parameters[i] as number;
      const slope = central((value) => {
        parameters[i] = value;
        return networkGradients(net, COUNT);
      }, kept);
      parameters[i] = kept;
      expect(Math.abs(gradient - slope)).toBeLessThan(2e-9);
    });
  });
});

describe('the gradients of a network', () => {
  it.each(shapes)('do not depend on the order of the samples: %s', (_, shape) => {
    const { net, samples } = example(shape);
    networkGradients(net, COUNT);
    const found = net.gradients.slice();
    takeBatch(net, samples, 0, COUNT, Uint16Array.of(3, 0, 6, 1, 5, 2, 4));
    networkGradients(net, COUNT);
    net.gradients.forEach((gradient, i) => {
      expect(gradient).toBeCloseTo(found[i] as number, 13);
    });
  });
});
