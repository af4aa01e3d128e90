import { describe, expect, it } from 'vitest';
import { inkedAlong, inkedAt, PAD_SIDE, withPixel } from '../../src/figures/network/pad.ts';
import { levelsOf, picturesOf } from '../../src/figures/network/pictures.ts';

const inkAt = (pixels: readonly number[], column: number, row: number) =>
  pixels[row * PAD_SIDE + column];
const total = (pixels: readonly number[]) => pixels.reduce((sum, ink) => sum + ink, 0);

describe('the pen', () => {
  it('fills the pixel under it and touches its neighbours alike', () => {
    const pixels = inkedAt([], 3.5, 2.5);
    expect(pixels).toHaveLength(64);
    expect(inkAt(pixels, 3, 2)).toBe(16);
    const beside = [
      inkAt(pixels, 2, 2),
      inkAt(pixels, 4, 2),
      inkAt(pixels, 3, 1),
      inkAt(pixels, 3, 3),
    ];
    expect(new Set(beside).size).toBe(1);
    expect(beside[0]).toBeGreaterThan(0);
    expect(beside[0]).toBeLessThan(16);
    expect(inkAt(pixels, 5, 2)).toBe(0);
  });

  it('never takes ink away and never goes beyond what a pixel holds', () => {
    const before = inkedAlong([], [1, 1], [6, 7]);
    const after = inkedAlong(before, [6, 1], [0, 7]);
    after.forEach((ink, at) => {
      expect(ink).toBeGreaterThanOrEqual(before[at] as number);
      expect(ink).toBeLessThanOrEqual(16);
      expect(Number.isInteger(ink)).toBe(true);
    });
  });

  it('draws a whole line, however fast it is moved', () => {
    const down = inkedAlong([], [3.5, 0.5], [3.5, 7.5]);
    for (let row = 1; row < PAD_SIDE; row++) expect(inkAt(down, 3, row)).toBe(16);
    expect(total(down.filter((_, at) => Math.abs((at % PAD_SIDE) - 3) > 1))).toBe(0);
  });

  it('draws nothing that lies outside', () => {
    expect(total(inkedAt([], -2, 4))).toBe(0);
    expect(total(inkedAlong([], [20, 20], [20, 30]))).toBe(0);
  });
});

it('a pixel can be filled and emptied by itself', () => {
  const filled = withPixel([], 10, true);
  expect([filled[10], total(filled)]).toEqual([16, 16]);
  expect(total(withPixel(filled, 10, false))).toBe(0);
  expect([filled[10], total(filled)]).toEqual([16, 16]);
});

describe('the pictures of a first layer', () => {
  it('are the directions of its units, whatever their length, and their scales', () => {
    const rows = Float64Array.from({ length: 128 }, (_, i) =>
      i === 0 ? 3 : i === 64 + 1 ? -1e200 : 0,
    );
    const { directions, scales } = picturesOf({
      folded: new Float64Array(0),
      rows,
      g: Float64Array.of(2, 1e200),
    });
    expect(directions).toHaveLength(128);
    expect([directions[0], directions[65], directions[1]]).toEqual([1, -1, 0]);
    expect(scales).toEqual([2, 1e200]);
  });

  it('have seven levels, blank ones for small entries, with the sign of the entry', () => {
    expect(levelsOf([0, 0.049, -0.049, 0.05, -0.14, 0.16, -0.26, 1, -1])).toEqual([
      0, 0, 0, 1, -1, 2, -3, 3, -3,
    ]);
  });
});
