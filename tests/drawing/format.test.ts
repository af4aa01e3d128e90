import { describe, expect, it } from 'vitest';
import { formatNumber, formatVector } from '../../src/drawing/index.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [0.3, '0.3'],
    [1.23456, '1.23'],
    [-1.5, '−1.5'],
    [0.0001, '0.0001'],
    [0.00012345, '0.000123'],
    [0.000099, '9.9e−5'],
    [1.2e-7, '1.2e−7'],
    [-1.2e-17, '−1.2e−17'],
    [12345, '12345'],
    [999999, '999999'],
    [999999.7, '1e6'],
    [99999.7, '100000'],
    [123456, '123456'],
    [1e6, '1e6'],
    [2.5e300, '2.5e300'],
    [1.6e71, '1.6e71'],
    [-1.6e-7, '−1.6e−7'],
  ])('writes %d as "%s"', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  it.each([
    [1.4, 2, '1.40'],
    [-0.001, 2, '0.00'],
    [-0.005001, 2, '−0.01'],
    [0, 1, '0.0'],
    [1e-9, 2, '0.00'],
    [999999.999, 2, '1.00e6'],
    [-3.2e8, 1, '−3.2e8'],
  ])('writes %d with %d decimals as "%s"', (value, decimals, written) => {
    expect(formatNumber(value, { decimals })).toBe(written);
  });

  it('writes a plus before positive numbers only, where a sign is asked for', () => {
    const signed = [2, -2, 0].map((value) => formatNumber(value, { sign: true }));
    expect(signed).toEqual(['+2', '−2', '0']);
  });

  it('says in words what is no finite number', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const words = ['not a number', 'infinite', 'negatively infinite'];
    expect(odd.map((value) => formatNumber(value))).toEqual(words);
    expect(odd.map((value) => formatNumber(value, { decimals: 2 }))).toEqual(words);
  });

  it('keeps as many significant digits as asked', () => {
    expect(formatNumber(Math.PI, { digits: 5 })).toBe('3.1416');
  });
});

describe('formatVector', () => {
  it('writes entries with two decimals between parentheses', () => {
    expect(formatVector([0.9397, -0.342])).toBe('(0.94, −0.34)');
  });

  it('takes typed arrays and other numbers of decimals', () => {
    expect(formatVector(Float64Array.of(1, -0.0001), 1)).toBe('(1.0, 0.0)');
  });
});
