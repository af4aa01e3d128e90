import { describe, expect, it } from 'vitest';
import {
  forwardNetwork,
  initializeNetworkFromData,
  type Network,
  type NetworkShape,
  type NetworkStart,
  network,
  rebuildAll,
  type Samples,
  startNetwork,
  takeBatch,
} from '../../src/weightnorm/index.ts';
import { distance, logitsOf, parameterizations, samplesFor } from './networks.ts';

const COUNT = 40;
const scales = [1e-3, 0.1, 1, 30];

function shapeOf(parts: Partial<NetworkShape>): NetworkShape {
  return {
    sizes: [6, 8, 7, 4],
    activation: 'tanh',
    parameterization: 'weightNorm',
    normalization: 'none',
    ...parts,
  };
}

function started(shape: NetworkShape, parts: Partial<NetworkStart> = {}): Network {
  const net = network(shape, COUNT);
  startNetwork(net, { weights: 'he', scale: 1, seed: 5, fitTo: null, ...parts });
  return net;
}

/** Mean and standard deviation of the pre-activations of every unit over one batch in training. */
function spreads(net: Network, samples: Samples) {
  rebuildAll(net);
  takeBatch(net, samples, 0, COUNT);
  forwardNetwork(net, COUNT, true);
  return net.layers.flatMap(({ z, units }) =>
    Array.from({ length: units }, (_, u) => {
      const values = Array.from({ length: COUNT }, (_, s) => z[s * units + u] as number);
      const mean = values.reduce((sum, value) => sum + value, 0) / COUNT;
      const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT;
      return { mean, deviation: Math.sqrt(square) };
    }),
  );
}

describe('data-dependent initialization of a network', () => {
  const cases = parameterizations.flatMap((parameterization) =>
    (['none', 'meanOnly'] as const).flatMap((normalization) =>
      (['relu', 'tanh'] as const).map((activation) => ({
        parameterization,
        normalization,
        activation,
      })),
    ),
  );

  it.each(cases)('gives every unit of every layer mean 0 and deviation 1: %o', (parts) => {
    const shape = shapeOf(parts);
    const fitTo = samplesFor(shape, COUNT, 11);
    for (const weights of ['he', 'paper'] as const) {
      for (const scale of scales) {
        for (const { mean, deviation } of spreads(
          started(shape, { weights, scale, fitTo }),
          fitTo,
        )) {
          expect(Math.abs(mean)).toBeLessThan(1e-13);
          expect(Math.abs(deviation - 1)).toBeLessThan(1e-13);
        }
      }
    }
  });

  it.each(cases)('gives the same function whatever the scale of the draws: %o', (parts) => {
    const shape = shapeOf(parts);
    const fitTo = samplesFor(shape, COUNT, 11);
    const others = samplesFor(shape, COUNT, 12);
    const wanted = logitsOf(started(shape, { fitTo }), others, true);
    for (const weights of ['he', 'paper'] as const) {
      for (const scale of scales) {
        const net = started(shape, { weights, scale, fitTo });
        expect(distance(logitsOf(net, others, true), wanted)).toBeLessThan(1e-11);
      }
    }
  });

  it('leaves layers with batch norm alone but the last, and lets them remember nothing', () => {
    const shape = shapeOf({ normalization: 'batch' });
    const fitTo = samplesFor(shape, COUNT, 11);
    const [net, untouched] = [started(shape, { fitTo }), started(shape)];
    net.layers.forEach(({ g, b, gain, runningMean, runningVariance }, l) => {
      const other = untouched.layers[l];
      if (l < 2) expect([g, b, gain]).toEqual([other?.g, other?.b, other?.gain]);
      else expect(g).not.toEqual(other?.g);
      expect([...runningMean].every((value) => value === 0)).toBe(true);
      expect([...runningVariance].every((value) => value === 1)).toBe(true);
    });
  });

  it('only centres a unit whose pre-activation does not vary', () => {
    const shape = shapeOf({ sizes: [2, 3, 2] });
    const inputs = Float64Array.from({ length: 2 * COUNT }, (_, i) => (i % 2 === 0 ? 0.1 : 0.7));
    const fitTo = { inputs, labels: new Uint8Array(COUNT) };
    const [net, before] = [started(shape, { fitTo }), started(shape)];
    for (const { mean, deviation } of spreads(net, fitTo)) {
      expect(Math.abs(mean)).toBeLessThan(1e-15);
      expect(deviation).toBeLessThan(1e-15);
    }
    net.layers.forEach(({ g }, l) => {
      expect(g).toEqual(before.layers[l]?.g);
    });
  });

  it('only centres a unit whose pre-activation varies by rounding alone', () => {
    const net = started(shapeOf({ sizes: [2, 1, 2] }));
    // The samples differ only across v.
    net.layers[0]?.v.set([0.1, 0.7]);
    net.layers[0]?.g.fill(1);
    const inputs = Float64Array.from({ length: 18 }, (_, i) =>
      i % 2 === 0 ? 0.3 + 0.35 * i : 0.9 - 0.05 * (i - 1),
    );
    initializeNetworkFromData(net, { inputs, labels: new Uint8Array(9) });
    expect(net.layers[0]?.g[0]).toBe(1);
  });

  it('needs two samples or more, and no more than there is room for', () => {
    const shape = shapeOf({});
    const net = started(shape);
    const initialize = (count: number) => () =>
      initializeNetworkFromData(net, samplesFor(shape, count, 1));
    expect(initialize(1)).toThrow('two samples or more');
    expect(initialize(COUNT + 1)).toThrow(`there is room for ${COUNT} samples`);
    expect(initialize(2)).not.toThrow();
  });
});

describe('the start of a network', () => {
  it('is the same for the same seed and another for another', () => {
    const shape = shapeOf({});
    expect(started(shape).parameters).toEqual(started(shape).parameters);
    expect(started(shape, { seed: 6 }).parameters).not.toEqual(started(shape).parameters);
  });

  it('draws the same v for every parameterization and normalization', () => {
    const wanted = started(shapeOf({})).layers.map(({ v }) => v);
    for (const parameterization of parameterizations) {
      for (const normalization of ['none', 'batch'] as const) {
        const net = started(shapeOf({ parameterization, normalization }));
        expect(net.layers.map(({ v }) => v)).toEqual(wanted);
      }
    }
  });

  it.each([
    ['he', 'relu', Math.sqrt(2 / 100)],
    ['he', 'tanh', Math.sqrt(1 / 100)],
    ['paper', 'relu', 0.05],
  ] as const)('spreads the draws as named: %s with %s', (weights, activation, spread) => {
    const net = started(shapeOf({ sizes: [100, 100, 2], activation }), { weights, scale: 3 });
    const { v, w, g, lengths } = net.layers[0] as (typeof net.layers)[number];
    const square = v.reduce((sum, value) => sum + value * value, 0) / v.length;
    expect(Math.sqrt(square) / (3 * spread)).toBeCloseTo(1, 1);
    if (weights === 'he') {
      expect(g).toEqual(lengths);
      expect(logitsOf(net, samplesFor(net.shape, 3))).toHaveLength(6);
      expect(w).toEqual(v);
    } else expect([...g].every((value) => value === 1)).toBe(true);
  });

  it('overwrites whatever was there', () => {
    const shape = shapeOf({ normalization: 'batch' });
    const net = started(shape);
    net.parameters.fill(9);
    for (const { runningMean } of net.layers) runningMean.fill(9);
    startNetwork(net, { weights: 'he', scale: 1, seed: 5, fitTo: null });
    expect(net.parameters).toEqual(started(shape).parameters);
    expect(net.layers[0]?.runningMean).toEqual(started(shape).layers[0]?.runningMean);
  });
});
