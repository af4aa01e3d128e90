import { describe, expect, it } from 'vitest';
import { type ActivationName, activations } from '../../src/weightnorm/index.ts';
import { central } from './central.ts';

const points = [-30, -8, -2.5, -1, -0.3, 0.02, 0.4, 1, 3, 9, 19, 25];
const names = Object.keys(activations) as ActivationName[];

describe('activations', () => {
  it.each(names)('%s has the derivative of its own value', (name) => {
    const { value, derivative } = activations[name];
    for (const z of points) expect(Math.abs(derivative(z) - central(value, z))).toBeLessThan(2e-9);
  });

  it.each(names)('%s has the same derivative when its value is given', (name) => {
    const { value, derivative } = activations[name];
    for (const z of points) expect(derivative(z, value(z))).toBe(derivative(z));
  });

  it('gives the values known from tables', () => {
    expect(activations.identity.value(-1.5)).toBe(-1.5);
    expect(activations.relu.value(-1.5)).toBe(0);
    expect(activations.relu.value(1.5)).toBe(1.5);
    expect(activations.tanh.value(1)).toBeCloseTo(0.761594155955765, 15);
    expect(activations.sigmoid.value(0)).toBe(0.5);
    expect(activations.sigmoid.value(2)).toBeCloseTo(0.880797077977882, 15);
    expect(activations.softplus.value(0)).toBeCloseTo(Math.LN2, 15);
  });

  it('takes 0 as the derivative of relu at its kink, as PyTorch does', () => {
    expect(activations.relu.derivative(0)).toBe(0);
  });

  it('keeps the relative accuracy of sigmoid and its derivative far to the left', () => {
    for (const z of [-40, -300, -700]) {
      expect(activations.sigmoid.value(z) / Math.exp(z)).toBeCloseTo(1, 13);
      expect(activations.sigmoid.derivative(z) / Math.exp(z)).toBeCloseTo(1, 13);
    }
  });

  it('saturates without overflow at both ends of the double range', () => {
    for (const z of [1e3, 1e308]) {
      expect(activations.sigmoid.value(z)).toBe(1);
      expect(activations.sigmoid.value(-z)).toBe(0);
      expect(activations.tanh.value(-z)).toBe(-1);
      expect(activations.tanh.derivative(z)).toBe(0);
      expect(activations.softplus.value(z)).toBe(z);
      expect(activations.softplus.value(-z)).toBe(0);
    }
  });

  it('lets softplus become the identity above 20, as PyTorch does', () => {
    expect(activations.softplus.value(20)).toBe(20 + 2.061153620314381e-9);
    expect(activations.softplus.value(20.001)).toBe(20.001);
    expect(activations.softplus.derivative(20.001)).toBe(1);
    expect(activations.softplus.derivative(20)).toBeLessThan(1);
  });

  it.each(names)('%s does not turn a NaN into a number', (name) => {
    expect(activations[name].value(Number.NaN)).toBeNaN();
  });
});

it.each(Object.keys(activations) as ActivationName[])(
  'the inverse of %s gives the z at which it has a value between 0 and 1',
  (name) => {
    const { value, inverse } = activations[name];
    for (const y of [1e-6, 0.1, 0.5, 0.9, 1 - 1e-6]) {
      expect(Math.abs(value(inverse(y)) - y)).toBeLessThan(1e-15);
    }
  },
);
