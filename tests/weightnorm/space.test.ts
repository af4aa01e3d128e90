import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromSpherical, norm, spherical } from '../../src/weightnorm/index.ts';
import { decimal } from './arbitrary.ts';

it('a direction in space and its angles lead back to each other', () => {
  fc.assert(
    fc.property(decimal(180), decimal(89.9), (azimuth, elevation) => {
      const v = fromSpherical({ length: 2.5, azimuth, elevation });
      const back = spherical(v);
      expect(norm(v)).toBeCloseTo(2.5, 13);
      expect(back.length).toBeCloseTo(2.5, 13);
      expect(back.elevation).toBeCloseTo(elevation, 11);
      expect(Math.abs(back.azimuth - azimuth) % 360).toBeCloseTo(0, 10);
    }),
  );
});

it('angles in space are those of a globe', () => {
  const zeroed = (a: number[]) => a.map((entry) => entry + 0);
  expect(zeroed(fromSpherical({ length: 2, azimuth: 0, elevation: 0 }))).toEqual([2, 0, 0]);
  expect(zeroed(fromSpherical({ length: 2, azimuth: 90, elevation: 0 }))).toEqual([0, 2, 0]);
  expect(zeroed(fromSpherical({ length: 2, azimuth: 50, elevation: 90 }))).toEqual([0, 0, 2]);
  expect(spherical([0, 0, -3])).toEqual({ length: 3, azimuth: 0, elevation: -90 });
});

it('angles in space name the argument that is not finite', () => {
  const from = (azimuth: number, elevation: number) => () =>
    fromSpherical({ length: 1, azimuth, elevation });
  expect(from(Number.NaN, 0)).toThrow('azimuth must be a finite number');
  expect(from(0, Number.POSITIVE_INFINITY)).toThrow('elevation must be a finite number');
  expect(() => spherical([0, 0, Number.NaN])).toThrow('z must be a finite number');
});
