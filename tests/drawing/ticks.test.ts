import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nice, tickStep, ticks } from '../../src/drawing/ticks.ts';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const span = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
const range = fc
  .tuple(finite, span)
  .map(([low, size]) => [low, low + size] as const)
  .filter(([low, high]) => low < high);
const count = fc.integer({ min: 1, max: 20 });
// Asked for one, d3 goes on to the largest number there is.
const several = fc.integer({ min: 2, max: 20 });
const seed = 20160225;

/** d3 has −0 among its ticks where we may have 0, which nobody sees. */
const noMinusZero = (values: readonly number[]) => values.map((value) => value + 0);

describe('the round numbers of an axis', () => {
  it('are those of d3', () => {
    fc.assert(
      fc.property(range, count, ([low, high], n) => {
        expect(noMinusZero(ticks(low, high, n))).toEqual(noMinusZero(d3.ticks(low, high, n)));
        expect(tickStep(low, high, n)).toBe(d3.tickStep(low, high, n));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('widen a range as d3 does', () => {
    fc.assert(
      fc.property(range, several, ([low, high], n) => {
        expect(noMinusZero(nice(low, high, n))).toEqual(noMinusZero(d3.nice(low, high, n)));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it.each([
    [0, Number.MAX_VALUE],
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [0, Number.MIN_VALUE],
    [1, 1 + Number.EPSILON],
  ])('end at the largest and the smallest numbers, %f to %f', (low, high) => {
    const d3Nice = noMinusZero(d3.nice(low, high, 4));
    expect(noMinusZero(nice(low, high, 4))).toEqual(d3Nice);
    expect(ticks(low, high, 4).length).toBeLessThan(30);
  });
});
