import { describe, expect, it } from 'vitest';
import {
  addScaled,
  advance,
  gradients,
  norm,
  predictedWeight,
  scale,
  sgd,
  startTraining,
  weight,
  weightOf,
} from '../../src/weightnorm/index.ts';
import { draws } from './draws.ts';
import { tanhNeuron } from './models.ts';

const { uniform, vector } = draws(11);
const inputs = Array.from({ length: 6 }, () => vector(3, 2));
const batch = { inputs, targets: inputs.map(() => uniform(-1, 1)) };

describe('the weight that is predicted for a small step', () => {
  it('is missed by an error that falls by hundreds as η falls by tens, for any ‖v‖ and g', () => {
    for (const [length, g] of [
      [0.5, 1],
      [1, -0.7],
      [2, 1.5],
      [1, 0],
    ] as const) {
      const start = { v: scale(length, [0.6, 0, 0.8]), g, b: 0.1 };
      const { gradW } = gradients(start, batch, tanhNeuron);
      const errors = [1e-2, 1e-3, 1e-4].map((learningRate) => {
        const optimizer = sgd({ learningRate });
        const training = { model: tanhNeuron, optimizer };
        const { parameters } = advance(startTraining(start, optimizer), batch, training);
        const predicted = predictedWeight(start, gradW, learningRate);
        return norm(addScaled(weightOf(parameters), -1, predicted));
      });
      for (let i = 1; i < errors.length; i++) {
        // At g = 0 only g moves, and the prediction is exact.
        if (g === 0) expect(errors[i]).toBeLessThan(1e-15);
        else expect((errors[i - 1] as number) / (errors[i] as number)).toBeGreaterThan(80);
      }
    }
  });

  it('is the weight itself at η = 0, and the plain step where ‖v‖ = |g|', () => {
    const gradW = [0.25, -0.5];
    expect(predictedWeight({ v: [3, 4], g: 2 }, gradW, 0)).toEqual(weight({ v: [3, 4], g: 2 }));
    const plain = addScaled([3, 4], -0.5, gradW);
    predictedWeight({ v: [3, 4], g: 5 }, gradW, 0.5).forEach((entry, i) => {
      expect(entry).toBeCloseTo(plain[i] as number, 14);
    });
  });

  it('moves by gear 1 along v and by gear g²/‖v‖² across it', () => {
    // v = (0, 2), g = 6: along (0, 1) the factor is 1, across it 36/4 = 9.
    expect(predictedWeight({ v: [0, 2], g: 6 }, [1, 1], 0.5)).toEqual([-4.5, 5.5]);
  });

  it('refuses a learning rate that is not a number', () => {
    expect(() => predictedWeight({ v: [1, 0], g: 1 }, [1, 1], Number.NaN)).toThrow(/learningRate/);
  });
});
