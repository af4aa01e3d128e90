import { describe, expect, it } from 'vitest';
import { across, addScaled, along, dot, scale, turnAngle } from '../../src/weightnorm/index.ts';

describe('vector arithmetic', () => {
  it('adds, scales and multiplies entry by entry', () => {
    expect(addScaled([1, 2], 3, [4, -5])).toEqual([13, -13]);
    expect(scale(-2, [1, 0.5])).toEqual([-2, -1]);
    expect(dot([1, 2, 3], [4, -5, 6])).toBe(12);
    expect(dot([], [])).toBe(0);
  });

  it('sums in the order of the index', () => {
    // 1e16 + 1 rounds to 1e16, so the order decides between 0 and 1.
    expect(dot([1e16, 1, -1e16], [1, 1, 1])).toBe(0);
    expect(dot([1e16, -1e16, 1], [1, 1, 1])).toBe(1);
  });

  it('returns new vectors and leaves its arguments alone', () => {
    const a = Object.freeze([1, 2]);
    const u = Object.freeze([0, 1]);
    expect(scale(2, a)).toEqual([2, 4]);
    expect(along(a, u)).toEqual([0, 2]);
    expect(across(a, u)).toEqual([1, 0]);
  });
});

describe('turnAngle', () => {
  it('gives the angle between two directions, whatever their lengths', () => {
    expect(turnAngle([1, 0], [5, 0])).toBe(0);
    expect(turnAngle([1, 0], [0, 1e-300])).toBeCloseTo(Math.PI / 2, 15);
    expect(turnAngle([2, 0], [1e300, -1e300])).toBeCloseTo(Math.PI / 4, 15);
    expect(turnAngle([1, 2], [-3, -6])).toBeCloseTo(Math.PI, 15);
    expect(turnAngle([3], [-0.1])).toBe(Math.PI);
  });

  it('keeps its accuracy for small angles and next to π', () => {
    expect(turnAngle([1, 0], [1, 1e-9]) / 1e-9).toBeCloseTo(1, 12);
    expect(turnAngle([1, 0], [1, 1e-200]) / 1e-200).toBeCloseTo(1, 12);
    expect((Math.PI - turnAngle([1, 0], [-1, 1e-7])) / 1e-7).toBeCloseTo(1, 7);
  });

  it('is the same in both orders', () => {
    expect(turnAngle([1, 2, 3], [-2, 0.5, 1])).toBe(turnAngle([-2, 0.5, 1], [1, 2, 3]));
  });

  it('names the vector that has no direction', () => {
    expect(() => turnAngle([0, 0], [1, 0])).toThrow('before is the zero vector');
    expect(() => turnAngle([1, 0], [0, 0])).toThrow('after is the zero vector');
    expect(() => turnAngle([1, 0], [0, Number.NaN])).toThrow('after[1] must be a finite number');
  });
});
