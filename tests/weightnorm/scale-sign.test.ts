import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, gradients, metric, sgd, train } from '../../src/weightnorm/index.ts';
import { problem } from './arbitrary.ts';
import { linear } from './models.ts';

describe('a scale g of zero or below', () => {
  it('gives exactly w = 0 and gradV = 0 when g = 0, while g itself has its gradient', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const found = gradients({ ...parameters, g: 0 }, batch, model);
        for (const entry of [...found.w, ...found.gradV]) expect(entry === 0).toBe(true);
      }),
    );
    const batch = { inputs: [[1, 0]], targets: [2] };
    // y = 0, t = 2: gradW = (−2, 0), and along v/‖v‖ = (0.6, 0.8) that is −1.2
    const { gradG } = gradients({ v: [3, 4], g: 0, b: 0 }, batch, linear);
    expect(gradG).toBeCloseTo(-1.2, 15);
  });

  it('lets g leave 0 while the direction rests', () => {
    const start = { v: [3, 4], g: 0, b: 0 };
    const { states } = train({
      start,
      batch: { inputs: [[1, 0]], targets: [2] },
      steps: 2,
      model: linear,
      optimizer: sgd({ learningRate: 0.5 }),
      frozen: ['b'],
    });
    expect(states[1]?.parameters.v).toEqual([3, 4]);
    expect(states[1]?.parameters.g).toBeCloseTo(0.6, 15);
    expect(states[2]?.parameters.v).not.toEqual([3, 4]);
  });

  it('has the metric K = uuᵀ when g = 0', () => {
    fc.assert(
      fc.property(problem, ({ parameters: { v } }) => {
        const u = direction(v);
        const wanted = u.map((ui) => u.map((uj) => ui * uj + 0));
        expect(metric({ v, g: 0 }).map((row) => row.map((entry) => entry + 0))).toEqual(wanted);
      }),
    );
  });

  it('is the same neuron as the one with −v and −g, with both gradients turned around', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const { v, g, b } = parameters;
        const one = gradients(parameters, batch, model);
        const other = gradients({ v: v.map((entry) => -entry), g: -g, b }, batch, model);
        const zeroed = (values: readonly number[]) => values.map((value) => value + 0);
        expect(other.loss).toBe(one.loss);
        expect(zeroed(other.w)).toEqual(zeroed(one.w));
        expect(zeroed(other.gradW)).toEqual(zeroed(one.gradW));
        expect(-other.gradG + 0).toBe(one.gradG + 0);
        expect(zeroed(other.gradV.map((entry) => -entry))).toEqual(zeroed(one.gradV));
      }),
    );
  });
});
