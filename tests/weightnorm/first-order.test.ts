import { describe, expect, it } from 'vitest';
import {
  addScaled,
  advance,
  dot,
  gradients,
  metric,
  norm,
  type Parameters,
  scale,
  sgd,
  split,
  startTraining,
  weightOf,
} from '../../src/weightnorm/index.ts';
import { draws } from './draws.ts';
import { tanhNeuron } from './models.ts';

const { uniform, vector } = draws(7);
const inputs = Array.from({ length: 6 }, () => vector(3, 2));
const batch = { inputs, targets: inputs.map(() => uniform(-1, 1)) };
const rates = [1e-1, 1e-2, 1e-3, 1e-4];

function weightAfterStep(parameters: Parameters, learningRate: number) {
  const optimizer = sgd({ learningRate });
  const training = { model: tanhNeuron, optimizer };
  return weightOf(advance(startTraining(parameters, optimizer), batch, training).parameters);
}

/** Checks that errors, found at rates falling by tens, fall by hundreds. */
function expectQuadratic(errors: readonly number[]): void {
  expect(errors[0]).toBeGreaterThan(1e-6);
  for (let i = 1; i < errors.length; i++) {
    const ratio = (errors[i - 1] as number) / (errors[i] as number);
    expect(ratio).toBeGreaterThan(i === 1 ? 50 : 90);
    expect(ratio).toBeLessThan(i === 1 ? 200 : 110);
  }
}

describe('a small plain SGD step on (g, v)', () => {
  it.each([1, -1])(
    'equals plain SGD on w to first order when ‖v‖ = |g| (sign of g: %i)',
    (sign) => {
      const { v, g } = split([0.8, -0.5, 1.1]);
      const start = { v, g: sign * g, b: 0.2 };
      const w = weightOf(start);
      const errors = rates.map((rate) =>
        norm(addScaled(weightAfterStep(start, rate), -1, weightAfterStep({ w, b: 0.2 }, rate))),
      );
      expectQuadratic(errors);
    },
  );

  it('moves w by −η K ∇w L to first order for any ‖v‖ and g', () => {
    for (const [length, g] of [
      [0.3, 1],
      [1, -0.7],
      [2, 1.5],
      [5, 2],
    ] as const) {
      const start = { v: scale(length, [0.6, 0, 0.8]), g, b: -0.1 };
      const { gradW } = gradients(start, batch, tanhNeuron);
      const moved = metric(start).map((row) => dot(row, gradW));
      const errors = rates.slice(length < 1 ? 1 : 0).map((rate) => {
        const predicted = addScaled(weightOf(start), -rate, moved);
        return norm(addScaled(weightAfterStep(start, rate), -1, predicted));
      });
      expectQuadratic(errors);
    }
  });

  it('is not plain SGD to first order when ‖v‖ differs from |g|', () => {
    const start = { v: [0.6, 0, 0.8], g: 2, b: 0 };
    const plain = { w: weightOf(start), b: 0 };
    const difference = (rate: number) =>
      norm(addScaled(weightAfterStep(start, rate), -1, weightAfterStep(plain, rate)));
    expect(difference(1e-3) / difference(1e-4)).toBeCloseTo(10, 0);
  });
});
