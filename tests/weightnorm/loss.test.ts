import { describe, expect, it } from 'vitest';
import { activations, type LossName, losses } from '../../src/weightnorm/index.ts';
import { central } from './central.ts';

const outputs: Record<LossName, readonly number[]> = {
  mse: [-3, -0.4, 0, 0.7, 12],
  halfMse: [-3, -0.4, 0, 0.7, 12],
  bce: [0.1, 0.3, 0.5, 0.77, 0.9],
  bceLogits: [-40, -3, -0.4, 0.1, 0.7, 12],
};
const names = Object.keys(losses) as LossName[];

describe('losses', () => {
  it.each(names)('%s has the derivative of its own value', (name) => {
    const { value, derivative } = losses[name];
    for (const y of outputs[name]) {
      for (const t of [0, 0.3, 1]) {
        expect(Math.abs(derivative(y, t) - central((moved) => value(moved, t), y))).toBeLessThan(
          2e-8,
        );
      }
    }
  });

  it('makes mse twice halfMse', () => {
    // (3 − 1)² = 4
    expect(losses.mse.value(3, 1)).toBe(4);
    expect(losses.halfMse.value(3, 1)).toBe(2);
    expect(losses.mse.derivative(3, 1)).toBe(4);
    expect(losses.halfMse.derivative(3, 1)).toBe(2);
  });

  it('gives ln 2 for a probability of one half', () => {
    expect(losses.bce.value(0.5, 1)).toBeCloseTo(Math.LN2, 15);
    expect(losses.bce.value(0.5, 0)).toBeCloseTo(Math.LN2, 15);
    expect(losses.bceLogits.value(0, 1)).toBeCloseTo(Math.LN2, 15);
  });

  it('gives the same loss from the logit as from its probability', () => {
    for (const z of [-5, -0.7, 0, 2, 6]) {
      for (const t of [0, 0.3, 1]) {
        const y = activations.sigmoid.value(z);
        expect(losses.bceLogits.value(z, t)).toBeCloseTo(losses.bce.value(y, t), 13);
        const chained = losses.bce.derivative(y, t) * activations.sigmoid.derivative(z);
        expect(losses.bceLogits.derivative(z, t)).toBeCloseTo(chained, 13);
      }
    }
  });

  it('keeps bceLogits finite for any logit', () => {
    expect(losses.bceLogits.value(1e300, 0)).toBe(1e300);
    expect(losses.bceLogits.value(1e300, 1)).toBe(0);
    expect(losses.bceLogits.value(-1e300, 1)).toBe(1e300);
  });

  it('guards bce at outputs of exactly 0 and 1 as PyTorch does', () => {
    expect(losses.bce.value(0, 1)).toBe(100);
    expect(losses.bce.value(1, 0)).toBe(100);
    expect(losses.bce.value(1, 1)).toBeCloseTo(0, 15);
    expect(losses.bce.value(0, 0)).toBeCloseTo(0, 15);
    expect(losses.bce.derivative(0, 1)).toBe(-1e12);
    expect(losses.bce.derivative(1, 0)).toBe(1e12);
    expect(losses.bce.derivative(1, 1)).toBe(0);
  });
});
