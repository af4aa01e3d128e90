import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type NetworkShape,
  network,
  networkTraining,
  type Samples,
  sgd,
  spreadOf,
  startNetwork,
} from '../../src/weightnorm/index.ts';
import { samplesFor } from './networks.ts';

const shape: NetworkShape = {
  sizes: [3, 4, 2],
  activation: 'tanh',
  parameterization: 'weightNorm',
  normalization: 'none',
};
const start = { weights: 'he', scale: 1, seed: 1, fitTo: null } as const;
const optimizer = sgd({ learningRate: 0.1 });

function started(normalization: NetworkShape['normalization'] = 'none') {
  const net = network({ ...shape, normalization }, 8);
  startNetwork(net, start);
  return net;
}

const good = samplesFor(shape, 5);
const but = (parts: Partial<Samples>): Samples => ({ ...good, ...parts });
const spoiled = (value: number): Samples =>
  but({ inputs: good.inputs.map((input, i) => (i === 7 ? value : input)) });

const bad: readonly (readonly [string, Samples, string])[] = [
  ['no samples', samplesFor(shape, 0), 'there are no samples'],
  [
    'a row that is too short',
    but({ inputs: good.inputs.slice(1) }),
    '5 samples of 3 inputs are 15 numbers, not 14',
  ],
  [
    'a label without a class',
    but({ labels: Uint8Array.of(0, 1, 0, 2, 0) }),
    'the label of sample 3 is 2, but there are 2 classes',
  ],
  ['a NaN', spoiled(Number.NaN), 'input 1 of sample 2 is NaN, not a finite number'],
  ['an infinity', spoiled(Number.POSITIVE_INFINITY), 'input 1 of sample 2 is Infinity'],
];

describe.each(bad)('samples with %s', (_, samples, reason) => {
  it.each([
    ['networkTraining', () => networkTraining(started(), optimizer, samples, 1, 1)],
    ['startNetwork', () => startNetwork(started(), { ...start, fitTo: samples })],
    ['evaluate', () => evaluate(started(), samples)],
    ['spreadOf', () => spreadOf(started(), samples)],
  ])('are refused by %s', (_, use) => {
    expect(use).toThrow(RangeError);
    expect(use).toThrow(reason);
  });
});

describe('refused in a sentence are', () => {
  const batches = (size: number, normalization?: NetworkShape['normalization']) => () =>
    networkTraining(started(normalization), optimizer, good, size, 1);

  it.each([0, -1, 1.5, 6, Number.NaN])('batches of %f of five samples', (size) => {
    expect(batches(size)).toThrow(`batchSize must be a whole number from 1 to 5, but is ${size}.`);
  });

  it('batches larger than there is room for', () => {
    const use = () => networkTraining(started(), optimizer, samplesFor(shape, 20), 9, 1);
    expect(use).toThrow('from 1 to 8, but is 9');
  });

  it('batches of one sample where there is batch norm', () => {
    expect(batches(1, 'batch')).toThrow('from 2 to 5, but is 1');
    expect(batches(1, 'meanOnly')).toThrow('from 2 to 5, but is 1');
    expect(batches(1)).not.toThrow();
  });

  it('more samples than are looked at in one batch', () => {
    expect(() => spreadOf(started(), samplesFor(shape, 9))).toThrow(
      'there is room for 8 samples, but there are 9',
    );
  });

  it.each([[[3]], [[3, 0, 2]], [[3, 2.5, 2]], [[3, Number.NaN]], [[-3, 2]]])(
    'sizes %j',
    (sizes) => {
      expect(() => network({ ...shape, sizes }, 8)).toThrow('all of them whole and positive');
    },
  );

  it('more classes than a byte can name', () => {
    expect(() => network({ ...shape, sizes: [3, 257] }, 8)).toThrow('at most 256 classes');
  });

  it.each([0, 1.5, Number.NaN])('a capacity of %f', (capacity) => {
    expect(() => network(shape, capacity)).toThrow('capacity must be a whole number');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a scale of %f', (scale) => {
    expect(() => startNetwork(started(), { ...start, scale })).toThrow('scale must be finite');
  });

  it('a seed that is not whole', () => {
    expect(() => startNetwork(started(), { ...start, seed: 0.5 })).toThrow(
      'seed must be an integer',
    );
  });

  it('a network that has not been started', () => {
    expect(() => evaluate(network(shape, 8), good)).toThrow('v of unit 0 is the zero vector');
  });
});
