import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionLearningRate,
  effectiveLearningRate,
  norm,
  scale,
} from '../../src/weightnorm/index.ts';
import { decimal, nonzeroVector } from './arbitrary.ts';

const anyVector = fc.integer({ min: 1, max: 5 }).chain(nonzeroVector);
const rate = fc.integer({ min: 1, max: 5000 }).map((i) => i / 1000);

describe('the two learning rates', () => {
  it('are η g²/‖v‖² for w across w, and η/‖v‖² for the direction', () => {
    // ‖v‖ = 5: 0.5·4/25 = 0.08 and 0.5/25 = 0.02
    expect(effectiveLearningRate({ v: [3, 4], g: 2 }, 0.5)).toBeCloseTo(0.08, 16);
    expect(effectiveLearningRate({ v: [3, 4], g: -2 }, 0.5)).toBeCloseTo(0.08, 16);
    expect(directionLearningRate([3, 4], 0.5)).toBeCloseTo(0.02, 16);
    fc.assert(
      fc.property(anyVector, decimal(3), rate, (v, g, learningRate) => {
        const r = norm(v);
        const across = (learningRate * g * g) / (r * r);
        expect(
          Math.abs(effectiveLearningRate({ v, g }, learningRate) - across),
        ).toBeLessThanOrEqual(1e-15 * across);
        const turning = learningRate / (r * r);
        expect(Math.abs(directionLearningRate(v, learningRate) - turning)).toBeLessThanOrEqual(
          1e-15 * turning,
        );
      }),
    );
  });

  it('coincide at g = 1 and at g = −1', () => {
    fc.assert(
      fc.property(anyVector, rate, (v, learningRate) => {
        const turning = directionLearningRate(v, learningRate);
        expect(effectiveLearningRate({ v, g: 1 }, learningRate)).toBe(turning);
        expect(effectiveLearningRate({ v, g: -1 }, learningRate)).toBe(turning);
      }),
    );
  });

  it('fall by s² when v grows by s', () => {
    const v = [0.3, -1.7];
    for (const s of [2, 8, 1024]) {
      expect(directionLearningRate(scale(s, v), 0.1) * s * s).toBe(directionLearningRate(v, 0.1));
    }
  });

  it('name themselves when they overflow', () => {
    expect(() => effectiveLearningRate({ v: [1e-200, 0], g: 1 }, 1)).toThrow(
      'the effective learning rate has grown too large',
    );
    expect(() => effectiveLearningRate({ v: [5e-324, 0], g: 1 }, 1)).toThrow(
      'g/‖v‖ has grown too large',
    );
    expect(() => directionLearningRate([1e-200, 0], 1)).toThrow(
      'the rate for the direction has grown too large',
    );
  });
});
