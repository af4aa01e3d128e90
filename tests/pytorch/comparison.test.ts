import { describe, expect, it } from 'vitest';
import { Comparison, type Numbers } from './comparison.ts';

function errorOf(found: Numbers, wanted: Numbers, scale?: number) {
  const comparison = new Comparison(1e-12);
  comparison.compare('q', found, wanted, scale);
  return { worst: comparison.worst, failed: comparison.failures.length > 0 };
}

describe('a comparison', () => {
  it('divides by the largest entry that is wanted', () => {
    expect(errorOf([0, 4 + 2 ** -50], [0, 4])).toEqual({ worst: 2 ** -52, failed: false });
    expect(errorOf([2 ** -40, 4], [0, 4])).toEqual({ worst: 2 ** -42, failed: false });
    expect(
      errorOf(
        [
          [1, 2],
          [3, 4.5],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual({ worst: 0.125, failed: true });
    expect(errorOf([1e-20], [0], 1)).toEqual({ worst: 1e-20, failed: false });
  });

  it('wants equality where the scale is 0', () => {
    expect(errorOf([0, -0], [0, 0])).toEqual({ worst: 0, failed: false });
    expect(errorOf([0, 1e-300], [0, 0]).failed).toBe(true);
  });

  it('never accepts a NaN, an infinity or another number of entries', () => {
    expect(errorOf(Number.NaN, 1).failed).toBe(true);
    expect(errorOf(1, Number.NaN).failed).toBe(true);
    expect(errorOf([1, Number.NaN, 2], [1, 3, 2]).worst).toBeNaN();
    expect(errorOf(Number.POSITIVE_INFINITY, 1).failed).toBe(true);
    expect(errorOf(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY).failed).toBe(true);
    expect(errorOf([1], [1, 2]).failed).toBe(true);
  });
});
