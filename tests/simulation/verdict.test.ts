import { describe, expect, it } from 'vitest';
import { judge } from '../../src/simulation/verdict.ts';

const falling = (steps: number, factor: number) =>
  Array.from({ length: steps + 1 }, (_, step) => factor ** step);

describe('the verdict on a run', () => {
  it('is solved at the step from which on the loss stays within a thousandth of the start', () => {
    expect(judge([1, 0.1, 0.01, 0.001, 0.0001])).toEqual({ kind: 'solved', at: 3, touched: 3 });
    expect(judge([1, 0.001, 0.2, 0.1, 0.001])).toEqual({ kind: 'solved', at: 4, touched: 1 });
  });

  it('is touched and lost when the loss leaves again', () => {
    expect(judge([8, 0.008, 0.5])).toEqual({ kind: 'lost', touched: 1 });
  });

  it('is diverged at the first step above a million times the start, or not finite', () => {
    expect(judge([1, 5, 2e6, 1])).toEqual({ kind: 'diverged', at: 2 });
    expect(judge([1, Number.POSITIVE_INFINITY])).toEqual({ kind: 'diverged', at: 1 });
    expect(judge([1, Number.NaN])).toEqual({ kind: 'diverged', at: 1 });
    expect(judge([1, 1e6]).kind).not.toBe('diverged');
  });

  it('is diverged even if it had been solved before', () => {
    expect(judge([1, 1e-4, 1e7]).kind).toBe('diverged');
  });

  it('is stuck when the last twenty steps improve by less than a hundredth', () => {
    expect(judge([1, ...Array.from({ length: 40 }, () => 0.5)])).toEqual({ kind: 'stuck' });
    expect(judge([1, 0.9, ...falling(20, 0.9996)]).kind).toBe('stuck');
  });

  it('is stuck when the loss rises', () => {
    expect(judge([1, 2, 3])).toEqual({ kind: 'stuck' });
  });

  it('is still moving otherwise', () => {
    expect(judge(falling(40, 0.99))).toEqual({ kind: 'moving' });
  });
});
