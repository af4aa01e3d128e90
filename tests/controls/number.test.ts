import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endsOf,
  fromPosition,
  stepOf,
  toPosition,
  writeNumber,
} from '../../src/controls/number.ts';

describe('the text of a number field', () => {
  it.each([
    [1.4, '1.4'],
    [-0.25, '-0.25'],
    [0.1234567, '0.1235'],
    [123456.789, '123500'],
    [1e-7, '1e-7'],
    [1.6e71, '1.6e71'],
  ])('of %d is "%s"', (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });
});

describe('a slider', () => {
  it('gives whole steps without the dust of binary fractions', () => {
    const range = { min: -3, max: 3, step: 0.1 };
    expect(
      [-2.7000000000000006, 0.30000000000000004, 2.96].map((at) => fromPosition(at, range)),
    ).toEqual([-2.7, 0.3, 3]);
  });

  it('chooses a round step of at most a hundredth where none is given', () => {
    expect(stepOf({ min: 0, max: 1 })).toBe(0.01);
    expect(stepOf({ min: -180, max: 180 })).toBe(1);
  });

  it('with equal ratios gives three significant digits, and exactly its ends', () => {
    const range = { min: 0.1, max: 100, log: true };
    expect([-1, 0.5, 2].map((at) => fromPosition(at, range))).toEqual([0.1, 3.16, 100]);
  });

  it('with equal ratios and a step has another value at each of its places', () => {
    const range = { min: 1, max: 256, step: 1, log: true };
    const [first, last] = endsOf(range);
    const values = Array.from({ length: last - first + 1 }, (_, at) => fromPosition(at, range));
    expect(new Set(values).size).toBe(values.length);
    expect(values.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(values.at(-1)).toBe(256);
    for (const [at, value] of values.entries()) expect(toPosition(value, range)).toBe(at);
    // A typed value between two of them stands at the one below, so that both arrow keys move it.
    expect(fromPosition(toPosition(255, range), range)).toBeLessThanOrEqual(255);
  });

  it('gives back every value it could have given', () => {
    const range = { min: 0.001, max: 100, log: true };
    const position = fc.double({ min: -3, max: 2, noNaN: true });
    fc.assert(
      fc.property(position, (at) => {
        const value = fromPosition(at, range);
        expect(fromPosition(toPosition(value, range), range)).toBe(value);
      }),
      { seed: 20160225 },
    );
  });
});
