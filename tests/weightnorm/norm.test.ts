import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm, scale, unit } from '../../src/weightnorm/index.ts';
import { EPSILON, nonzeroVector } from './arbitrary.ts';

/** Checks a length up to two units in the last place. */
function expectLength(a: number[], wanted: number): void {
  expect(Math.abs(norm(a) / wanted - 1)).toBeLessThanOrEqual(2 * EPSILON);
}

describe('norm', () => {
  it('is 5 for (3, 4) and 0 for the zero vector', () => {
    expect(norm([3, 4])).toBe(5);
    expect(norm([-3, 4])).toBe(5);
    expect(norm([0, 0])).toBe(0);
    expect(norm([-0])).toBe(0);
  });

  it('is right at 1e-300 and at 1e300, where the squares are not representable', () => {
    expectLength([3e-300, 4e-300], 5e-300);
    expectLength([3e300, -4e300], 5e300);
    expectLength([3e-155, 4e-155], 5e-155);
    expectLength([3e-160, 4e-160], 5e-160);
    expectLength([1e-170, 1e-170, 1e-170, 1e-170], 2e-170);
    expectLength([1e307, 1e307, 1e307, 1e307], 2e307);
  });

  it('is right for the smallest and the largest double', () => {
    expect(norm([5e-324])).toBe(5e-324);
    // √(9 + 16)·5e-324 in steps of 5e-324
    expect(norm([3 * 5e-324, 4 * 5e-324])).toBe(5 * 5e-324);
    expect(norm([Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
    expect(norm([0, -Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
  });

  it('takes tiny and huge entries together', () => {
    expect(norm([1e300, 1e-300])).toBe(1e300);
    expect(norm([5e-324, 1])).toBe(1);
    expectLength([3e-140, 4e-140, 5e-324], 5e-140);
    expectLength([3e140, 4e140, 1], 5e140);
  });

  it('scales with its argument, bit by bit for powers of two', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain(nonzeroVector),
        fc.integer({ min: -900, max: 900 }),
        (a, exponent) => {
          expect(norm(scale(2 ** exponent, a))).toBe(2 ** exponent * norm(a));
        },
      ),
    );
  });

  it('says so when the length itself is too large', () => {
    expect(() => norm([1.7e308, 1.7e308])).toThrow('the length of the vector has grown too large');
  });

  it('refuses a vector that is not finite', () => {
    expect(() => norm([1, Number.POSITIVE_INFINITY])).toThrow(/\[1\] must be a finite number/);
    expect(() => norm([Number.NaN, 1])).toThrow(/\[0\] must be a finite number/);
  });
});

describe('unit', () => {
  it('has length 1 at every size, and the right direction', () => {
    for (const size of [5e-324, 1e-310, 1e-300, 1e-150, 1, 1e150, 1e300]) {
      expect(unit([0, -size])).toEqual([0, -1]);
    }
    expect(unit([3 * 2 ** -1040, 4 * 2 ** -1040])).toEqual([0.6, 0.8]);
    expect(unit([3 * 2 ** 1020, 4 * 2 ** 1020])).toEqual([0.6, 0.8]);
    expect(unit([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual(unit([1, 1]));
  });

  it('refuses a vector that is not finite', () => {
    expect(() => unit([1, Number.NEGATIVE_INFINITY])).toThrow('v[1] must be a finite number');
    expect(() => unit([Number.NaN], 'a')).toThrow('a[0] must be a finite number');
  });
});
