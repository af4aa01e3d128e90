import { describe, expect, it } from 'vitest';
import { binned, highestOf, shareBeyond } from '../../src/drawing/chart/bins.ts';
import { binsWithin, histogramPath } from '../../src/drawing/chart/histogramPath.ts';

describe('bins', () => {
  it('hold their lower ends, the last one both, and what lies beyond is counted apart', () => {
    const values = [-1, -0.51, -0.5, 0, 0.49, 0.5, 1, -1.001, 1.001, 7, Infinity, -Infinity];
    expect(binned(values, -1, 1, 4)).toEqual({ below: 2, counts: [2, 1, 2, 2], above: 3 });
  });

  it('count every value once, and nothing that is not a number', () => {
    const values = Array.from({ length: 1000 }, (_, i) => Math.sin(i * i) * 5);
    const { below, counts, above } = binned([...values, Number.NaN], -4, 4, 41);
    expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(1000);
    const fromTwo = values.filter((value) => value >= -4 + 80 / 41 && value < -4 + 88 / 41);
    expect(counts[10]).toBe(fromTwo.length);
  });

  it('have zero in the middle of the middle one when their number is odd', () => {
    const { counts } = binned([-0.09, -1e-9, 0, 1e-9, 0.09], -4, 4, 41);
    expect(counts[20]).toBe(5);
  });

  it('know their highest count and the share beyond', () => {
    expect(highestOf({ below: 5, counts: [1, 2], above: 0 })).toBe(5);
    expect(shareBeyond({ below: 5, counts: [1, 2], above: 2 })).toBe(0.7);
    expect(shareBeyond({ below: 0, counts: [0], above: 0 })).toBe(0);
  });
});

describe('the path of a histogram', () => {
  const box = { left: 0, right: 36, top: 10, bottom: 30 };

  it('has a step for every bin between bars for what lies beyond', () => {
    expect(binsWithin(box)).toEqual([8, 28]);
    const path = histogramPath({ below: 4, counts: [0, 8], above: 2 }, box, 8);
    expect(path).toBe('M0,30V20h5V30M8,30V30H18V10H28V30M31,30V25h5V30');
  });

  it('has no bar where nothing lies beyond', () => {
    const path = histogramPath({ below: 0, counts: [1], above: 0 }, box, 1);
    expect(path).toBe('M8,30V10H28V30');
  });
});
