import { describe, expect, it } from 'vitest';
import { equilibriumTurn, forgottenRate, random } from '../../src/weightnorm/index.ts';

describe('the rate that noise leaves', () => {
  it('is 1/(γ√(2t))', () => {
    expect(forgottenRate(0.5, 8)).toBe(0.5);
    expect(forgottenRate(1, 2)).toBe(0.5);
  });

  it.each([0.1, 1, 10])('is what ‖v‖² + ‖Δv‖² comes to, here with η = %d', (eta) => {
    const draw = random(3);
    let squared = 1;
    const steps = 20_000;
    for (let step = 0; step < steps; step++) {
      // A gradient at unit length of either 0.3 or 0.5, at random.
      const gradient = draw(step) < 0.5 ? 0.3 : 0.5;
      squared += (eta * eta * gradient * gradient) / squared;
    }
    const predicted = forgottenRate(Math.sqrt((0.09 + 0.25) / 2), steps);
    expect(Math.abs(eta / squared / predicted - 1)).toBeLessThan(0.02);
  });

  it('is undefined before the first step and without a gradient', () => {
    expect(() => forgottenRate(0, 5)).toThrow(RangeError);
    expect(() => forgottenRate(1, 0)).toThrow(RangeError);
    expect(() => forgottenRate(Number.NaN, 5)).toThrow('gradient');
  });
});

describe('the turn at which weight decay on v and turning balance', () => {
  it('is √(2ηλ)', () => {
    expect(equilibriumTurn(0.5, 0.01)).toBeCloseTo(0.1, 15);
    expect(equilibriumTurn(2, 0)).toBe(0);
  });

  it.each([0.05, 1, 30])('is reached from any length, here from %d', (start) => {
    const [eta, lambda, gradient] = [0.5, 0.001, 0.7];
    let length = start;
    let tangent = 0;
    for (let step = 0; step < 30_000; step++) {
      // The gradient is across v: it turns by arctan(‖Δv‖/‖v‖) and lengthens what decay left.
      const shrunk = (1 - eta * lambda) * length;
      const across = (eta * gradient) / length;
      tangent = across / shrunk;
      length = Math.sqrt(shrunk * shrunk + across * across);
    }
    expect(Math.abs(tangent / equilibriumTurn(eta, lambda) - 1)).toBeLessThan(1e-3);
  });

  it('refuses a negative decay', () => {
    expect(() => equilibriumTurn(1, -0.1)).toThrow(RangeError);
    expect(() => equilibriumTurn(1, Number.NaN)).toThrow('weightDecay');
  });
});
