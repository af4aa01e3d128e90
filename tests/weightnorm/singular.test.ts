import { describe, expect, it } from 'vitest';
import {
  direction,
  directionLearningRate,
  effectiveLearningRate,
  forward,
  gradients,
  initializeFromData,
  metric,
  split,
  weight,
} from '../../src/weightnorm/index.ts';
import { linear, tanhNeuron } from './models.ts';

const sentence = /^v is the zero vector, and zero has no direction: .* Give v any other value\.$/;
const zero = [0, -0];
const start = { v: zero, g: 1, b: 0 };
const batch = { inputs: [[1, 2]], targets: [1] };

describe('v = 0 has no direction', () => {
  it.each([
    ['direction', () => direction(zero)],
    ['weight', () => weight({ v: zero, g: 1 })],
    ['weight with g = 0', () => weight({ v: zero, g: 0 })],
    ['forward', () => forward([1, 2], start, tanhNeuron.activation)],
    ['gradients', () => gradients(start, batch, tanhNeuron)],
    ['metric', () => metric(start)],
    ['effectiveLearningRate', () => effectiveLearningRate(start, 1)],
    ['directionLearningRate', () => directionLearningRate(zero, 1)],
    [
      'initializeFromData',
      () =>
        initializeFromData(zero, [
          [1, 2],
          [3, 4],
        ]),
    ],
  ])('%s throws a RangeError with a sentence', (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(sentence);
  });

  it('a weight of zero cannot be split, and the sentence speaks of w', () => {
    expect(() => split([0, 0, 0])).toThrow(RangeError);
    expect(() => split([0, 0, 0])).toThrow(/^w is the zero vector/);
  });

  it('a vector without entries has none either', () => {
    expect(() => direction([])).toThrow('v must have at least one entry.');
    expect(() => split([])).toThrow('w must have at least one entry.');
  });

  it('but the smallest doubles have one', () => {
    expect(weight({ v: [0, 5e-324], g: 2 })).toEqual([0, 2]);
    expect(gradients({ v: [0, 1e-300], g: 2, b: 0 }, batch, linear).w).toEqual([0, 2]);
  });

  it('a plain neuron of weight zero is an ordinary neuron', () => {
    expect(gradients({ w: [0, 0], b: 0 }, batch, linear).gradW).toEqual([-1, -2]);
  });
});
