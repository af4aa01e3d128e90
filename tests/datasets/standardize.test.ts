import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standardize } from '../../src/datasets/index.ts';
import './arbitrary.ts';

it('gives mean 0 and population deviation 1, worked by hand', () => {
  // mean 5; squares 9, 1, 1, 1, 0, 0, 4, 16 sum to 32; 32/8 = 4; deviation 2
  expect(standardize([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
    values: [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2],
    mean: 5,
    deviation: 2,
  });
});

it('only centers values that are all the same, even where their mean is inexact', () => {
  expect(standardize([0.1, 0.1, 0.1])).toEqual({ values: [0, 0, 0], mean: 0.1, deviation: 1 });
  expect(standardize([7])).toEqual({ values: [0], mean: 7, deviation: 1 });
});

it('never divides by zero, however close together the values are', () => {
  const { values, deviation } = standardize([0, ...new Array(99).fill(5e-324)]);
  expect(values.every(Number.isFinite)).toBe(true);
  expect(deviation).toBeGreaterThan(0);
});

it('brings the raw values back as mean + deviation·standardized', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (raw) => {
      const { values, mean, deviation } = standardize(raw);
      values.forEach((value, i) => {
        expect(mean + deviation * value).toBeCloseTo(raw[i] as number, 8);
      });
    }),
  );
});

it('refuses an empty list and numbers that are not finite', () => {
  expect(() => standardize([])).toThrow('at least one entry');
  expect(() => standardize([1, Number.NaN])).toThrow('finite');
});
