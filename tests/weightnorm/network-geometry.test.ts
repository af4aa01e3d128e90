import { describe, expect, it } from 'vitest';
import {
  learn,
  type Network,
  network,
  networkGradients,
  networkTraining,
  norm,
  rebuildAll,
  sgd,
  startNetwork,
  takeBatch,
} from '../../src/weightnorm/index.ts';
import {
  distance,
  drawnNetwork,
  logitsOf,
  normalizations,
  samplesFor,
  shapes,
  weightNormShapes,
} from './networks.ts';

const COUNT = 9;

/** The rows of a units × inputs matrix. */
function rowsOf(matrix: Float64Array, units: number): number[][] {
  const inputs = matrix.length / units;
  return Array.from({ length: units }, (_, u) => [
    ...matrix.subarray(u * inputs, (u + 1) * inputs),
  ]);
}

describe.each(weightNormShapes)('in a network: %s', (_, shape) => {
  const samples = samplesFor(shape, COUNT);

  it('the gradient for v is perpendicular to v in every unit', () => {
    const net = drawnNetwork(shape, COUNT);
    takeBatch(net, samples, 0, COUNT);
    networkGradients(net, COUNT);
    for (const { v, gradV, gradW, units } of net.layers) {
      const slopes = rowsOf(gradV, units);
      const asWeights = rowsOf(gradW, units);
      rowsOf(v, units).forEach((row, u) => {
        const slope = slopes[u] as number[];
        const along = row.reduce((sum, value, i) => sum + value * (slope[i] as number), 0);
        const size = norm(row) * norm(asWeights[u] as number[]);
        expect(Math.abs(along)).toBeLessThanOrEqual(1e-14 * size);
      });
    }
  });

  it.each([2 ** -600, 1e-3, 3, 2 ** 600])('stretching v by %f changes no logit', (factor) => {
    const net = drawnNetwork(shape, COUNT);
    const before = logitsOf(net, samples, true);
    for (const { v, units } of net.layers) {
      const unit = units - 1;
      const inputs = v.length / units;
      for (let i = unit * inputs; i < v.length; i++) v[i] = factor * (v[i] as number);
    }
    expect(distance(logitsOf(net, samples, true), before)).toBeLessThan(1e-12);
  });
});

describe.each(normalizations)('with g = ‖v‖ and normalization %s', (normalization) => {
  const shape = { sizes: [4, 6, 5, 3], activation: 'tanh', normalization } as const;
  const samples = samplesFor(shape as never, COUNT);
  const start = { weights: 'he', scale: 1, seed: 3, fitTo: null } as const;
  const make = (parameterization: 'plain' | 'weightNorm'): Network => {
    const net = network({ ...shape, parameterization }, COUNT);
    startNetwork(net, start);
    return net;
  };
  const weightsOf = (net: Network): number[] => {
    rebuildAll(net);
    return net.layers.flatMap(({ w, b }) => [...w, ...b]);
  };

  it('weight norm computes the very same logits as plain weights', () => {
    expect(logitsOf(make('weightNorm'), samples, true)).toEqual(
      logitsOf(make('plain'), samples, true),
    );
  });

  it('one step of SGD gives the same weights to first order in the rate', () => {
    const gap = (learningRate: number): number => {
      const [plain, normalized] = [make('plain'), make('weightNorm')];
      for (const net of [plain, normalized]) {
        learn(networkTraining(net, sgd({ learningRate }), samples, COUNT, 1));
      }
      return distance(weightsOf(plain), weightsOf(normalized));
    };
    expect(gap(0.01)).toBeGreaterThan(1e-9);
    expect(gap(0.01)).toBeLessThan(1e-4);
    expect(gap(0.01) / gap(0.005)).toBeCloseTo(4, 1);
  });
});

describe('equation (8)', () => {
  it.each(shapes.filter(([, { normalization }]) => normalization === 'meanOnly'))(
    'takes the mean of the gradient for t away in every unit: %s',
    (_, shape) => {
      const net = drawnNetwork(shape, COUNT);
      takeBatch(net, samplesFor(shape, COUNT), 0, COUNT);
      networkGradients(net, COUNT);
      for (const { delta, units } of net.layers.slice(0, -1)) {
        expect(Math.max(...delta.map(Math.abs))).toBeGreaterThan(1e-3);
        for (let u = 0; u < units; u++) {
          let sum = 0;
          for (let s = 0; s < COUNT; s++) sum += delta[s * units + u] as number;
          expect(Math.abs(sum)).toBeLessThan(1e-15);
        }
      }
    },
  );
});
