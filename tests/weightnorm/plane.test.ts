import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPolar, heading } from '../../src/weightnorm/index.ts';
import { decimal } from './arbitrary.ts';

describe('angles in the plane', () => {
  it('are exact at the multiples of a right angle', () => {
    const zeroed = (a: number[]) => a.map((entry) => entry + 0);
    expect(zeroed(fromPolar(2, 0))).toEqual([2, 0]);
    expect(zeroed(fromPolar(2, 90))).toEqual([0, 2]);
    expect(zeroed(fromPolar(2, 180))).toEqual([-2, 0]);
    expect(zeroed(fromPolar(2, -90))).toEqual([0, -2]);
    expect(zeroed(fromPolar(2, 3600 + 270))).toEqual([0, -2]);
    for (const degrees of [0, 90, 180, -90]) expect(heading(fromPolar(3, degrees))).toBe(degrees);
  });

  it('agree with sine, cosine and arctangent', () => {
    fc.assert(
      fc.property(decimal(1000), (degrees) => {
        const radians = (degrees * Math.PI) / 180;
        const [x = 0, y = 0] = fromPolar(1, degrees);
        expect(x).toBeCloseTo(Math.cos(radians), 13);
        expect(y).toBeCloseTo(Math.sin(radians), 13);
        expect(heading([x, y])).toBeCloseTo((Math.atan2(y, x) * 180) / Math.PI, 12);
      }),
    );
  });

  it('lie above −180° and up to 180°', () => {
    expect(heading([-1, 0])).toBe(180);
    expect(heading([-1, -0])).toBe(180);
    expect(heading([-1, -1e-300])).toBe(180);
    expect(heading([-1, 1e-300])).toBe(180);
    expect(heading([-1, -1e-9])).toBeCloseTo(-180, 6);
    expect(heading([0, 0])).toBe(0);
  });

  it('name the argument that is not finite', () => {
    expect(() => fromPolar(Number.NaN, 0)).toThrow('length must be a finite number');
    expect(() => fromPolar(1, Number.NaN)).toThrow('degrees must be a finite number');
    expect(() => heading([Number.NaN, 1])).toThrow('x must be a finite number');
    expect(() => heading([1, Number.NaN])).toThrow('y must be a finite number');
  });
});
