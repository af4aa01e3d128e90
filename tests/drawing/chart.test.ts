import { describe, expect, it } from 'vitest';
import { tableRows } from '../../src/drawing/chart/ChartTable.tsx';
import { linePath } from '../../src/drawing/chart/linePath.ts';
import { evenScale, extent, logScale, widened } from '../../src/drawing/chart/scale.ts';
import type { Series } from '../../src/drawing/index.ts';

const texts = ({ ticks }: ReturnType<typeof evenScale>) => ticks.map(({ text }) => text);

describe('an even axis', () => {
  it('puts its ends at 0 and 1 and writes numbers with the decimals its step needs', () => {
    const scale = evenScale(0, 2, 4);
    expect([scale.at(0), scale.at(2)]).toEqual([0, 1]);
    expect(texts(scale)).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0']);
  });

  it('has no ticks between steps', () => {
    expect(texts(evenScale(0, 2, 5, true))).toEqual(['0', '1', '2']);
    expect(texts(evenScale(0, 0, 5, true))).toEqual(['0', '1']);
  });

  it('writes very small numbers with an exponent', () => {
    expect(texts(evenScale(0, 4e-7, 2))).toContain('2e−7');
  });

  it.each([
    [0, 2e80],
    [0, 3.1e6],
    [-4e9, 1],
  ])('from %d to %d writes no two ticks alike', (low, high) => {
    const written = texts(evenScale(low, high, 4));
    expect(written.length).toBeGreaterThan(2);
    expect(new Set(written).size).toBe(written.length);
  });
});

describe('a logarithmic axis', () => {
  it('gives equal ratios equal distances', () => {
    const scale = logScale(0.01, 100, 4);
    expect([0.01, 1, 100].map(scale.at)).toEqual([0, 0.5, 1]);
  });

  it.each([
    [1, 1e8, 4, ['1', '100', '10000', '1e6', '1e8']],
    [0.001, 10, 4, ['0.001', '0.01', '0.1', '1', '10']],
    [0.2, 12, 4, ['0.3', '1', '3', '10']],
    [0.9, 5.5, 4, ['1', '2', '5']],
    [3.1, 3.4, 4, ['3.1', '3.2', '3.3', '3.4']],
  ])('from %d to %d has a few round numbers', (low, high, count, expected) => {
    expect(texts(logScale(low, high, count))).toEqual(expected);
  });
});

describe('an extent', () => {
  it('leaves out what is not finite, and what a logarithm cannot show', () => {
    const values = [Number.NaN, -1, 0, 0.5, 3, Number.POSITIVE_INFINITY];
    expect(extent(values, false)).toEqual([-1, 3]);
    expect(extent(values, true)).toEqual([0.5, 3]);
    expect(extent([0, -2], true)).toBeUndefined();
  });

  it('is widened to round numbers, and to zero where that is near', () => {
    expect(widened([0.31, 1.72])).toEqual([0, 2]);
    expect(widened([91, 99])[0]).toBeGreaterThan(80);
  });

  it.each([
    [1.7, [0, 2]],
    [0, [0, 1]],
    [-3, [-3, 0]],
  ])('of %d alone reaches to zero', (value, expected) => {
    expect(widened([value, value])).toEqual(expected);
  });

  it('of the largest numbers stays finite', () => {
    expect(widened([1, Number.MAX_VALUE]).every(Number.isFinite)).toBe(true);
  });
});

describe('a line', () => {
  it('leaves a gap where a point is not finite', () => {
    const ys = [1, 2, Number.NaN, 3, 4];
    expect(linePath(ys.map((y, i) => ({ x: 10 * i, y })))).toBe('M0,1L10,2M30,3L40,4');
  });

  it('far outside the chart is written without exponents', () => {
    const d = linePath([1e71, -1e300, 0.123].map((y, x) => ({ x, y })));
    expect(d).toBe('M0,100000L1,-100000L2,0.1');
  });

  it('of very many points keeps the extremes of every unit of width', () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({
      x: i / 1000,
      y: i === 4321 ? 99 : i === 4567 ? -99 : i % 7,
    }));
    const d = linePath(points);
    expect(d).toContain('L4.3,99');
    expect(d).toContain('L4.6,-99');
    expect(d.split('L').length).toBeLessThan(45);
  });
});

describe('the rows of a table', () => {
  const series = (name: string, xs: number[]): Series => ({
    ...{ name, kind: 'full' },
    points: xs.map((x) => ({ x, y: x })),
  });
  const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);

  it('are at most twelve, evenly chosen, the first and the last among them', () => {
    const rows = tableRows([series('a', upTo(1000))]);
    expect(rows).toHaveLength(12);
    expect([rows[0], rows.at(-1)]).toEqual([0, 1000]);
    const gaps = rows.slice(1).map((row, i) => row - (rows[i] as number));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it('are all of them where there are few', () => {
    expect(tableRows([series('a', [0, 1, 2])])).toEqual([0, 1, 2]);
    expect(tableRows([series('a', [5])])).toEqual([5]);
    expect(tableRows([series('a', [])])).toEqual([]);
  });

  it('reach from the first to the last point of all the series', () => {
    const rows = tableRows([series('a', upTo(50)), series('b', [-3, 60, 70])]);
    expect([rows[0], rows.at(-1)]).toEqual([-3, 70]);
    expect(rows).toHaveLength(12);
  });
});
