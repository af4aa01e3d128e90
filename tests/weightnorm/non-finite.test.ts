import { describe, expect, it } from 'vitest';
import {
  activations,
  direction,
  directionLearningRate,
  effectiveLearningRate,
  forward,
  gradients,
  initializeFromData,
  metric,
  OverflowError,
  split,
  weight,
} from '../../src/weightnorm/index.ts';
import { models } from './models.ts';

const { identity } = activations;
const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

type Call = (value: number) => unknown;

const calls: readonly (readonly [name: string, argument: string, call: Call])[] = [
  ['direction', 'v[1]', (x) => direction([1, x])],
  ['weight', 'v[0]', (x) => weight({ v: [x, 1], g: 1 })],
  ['weight', 'g', (x) => weight({ v: [1, 1], g: x })],
  ['split', 'w[1]', (x) => split([1, x])],
  ['forward', 'x[1]', (x) => forward([1, x], { w: [1, 2], b: 0 }, identity)],
  ['forward', 'w[0]', (x) => forward([1, 2], { w: [x, 2], b: 0 }, identity)],
  ['forward', 'b', (x) => forward([1, 2], { w: [1, 2], b: x }, identity)],
  ['forward', 'v[0]', (x) => forward([1, 2], { v: [x, 2], g: 1, b: 0 }, identity)],
  ['forward', 'g', (x) => forward([1, 2], { v: [1, 2], g: x, b: 0 }, identity)],
  ['metric', 'v[0]', (x) => metric({ v: [x], g: 1 })],
  ['metric', 'g', (x) => metric({ v: [1], g: x })],
  ['effectiveLearningRate', 'g', (x) => effectiveLearningRate({ v: [1], g: x }, 1)],
  ['effectiveLearningRate', 'learningRate', (x) => effectiveLearningRate({ v: [1], g: 1 }, x)],
  ['directionLearningRate', 'v[0]', (x) => directionLearningRate([x], 1)],
  ['directionLearningRate', 'learningRate', (x) => directionLearningRate([1], x)],
  [
    'initializeFromData',
    'v[1]',
    (x) =>
      initializeFromData(
        [1, x],
        [
          [1, 2],
          [3, 4],
        ],
      ),
  ],
  [
    'initializeFromData',
    'inputs[1][0]',
    (x) =>
      initializeFromData(
        [1, 0],
        [
          [1, 2],
          [x, 4],
        ],
      ),
  ],
];

function expectNamed(call: () => unknown, argument: string, value: number): void {
  expect(call).toThrow(RangeError);
  expect(call).not.toThrow(OverflowError);
  expect(call).toThrow(`${argument} must be a finite number, but it is ${value}.`);
}

describe('an argument that is not finite', () => {
  it.each(calls)('%s names %s', (_, argument, call) => {
    for (const value of bad) expectNamed(() => call(value), argument, value);
  });

  it('is named by gradients, for every model: w, b, v, g, an input or a target', () => {
    for (const model of models) {
      for (const x of bad) {
        const one = {
          inputs: [
            [1, 2],
            [-1, 1],
          ],
          targets: [0.5, 1],
        };
        const input = {
          inputs: [
            [1, 2],
            [x, 1],
          ],
          targets: [0.5, 1],
        };
        const target = {
          inputs: [
            [1, 2],
            [-1, 1],
          ],
          targets: [0.5, x],
        };
        expectNamed(() => gradients({ w: [1, x], b: 0 }, one, model), 'w[1]', x);
        expectNamed(() => gradients({ w: [1, 1], b: x }, one, model), 'b', x);
        expectNamed(() => gradients({ v: [x, 1], g: 1, b: 0 }, one, model), 'v[0]', x);
        expectNamed(() => gradients({ v: [1, 1], g: x, b: 0 }, one, model), 'g', x);
        expectNamed(() => gradients({ v: [1, 1], g: 1, b: x }, one, model), 'b', x);
        expectNamed(() => gradients({ v: [1, 1], g: 1, b: 0 }, input, model), 'inputs[1][0]', x);
        expectNamed(() => gradients({ w: [1, 1], b: 0 }, target, model), 'targets[1]', x);
      }
    }
  });
});
