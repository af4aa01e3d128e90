import { describe, expect, it } from 'vitest';
import { type ContourPath, contourPaths } from '../../src/drawing/index.ts';

const span = 2;
/** Drawing units to one unit of the plane. */
const SCALE = 100;

/** The rings of a path as absolute points where its pieces meet. */
function rings({ d }: ContourPath): [number, number][][] {
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      let [x, y] = [0, 0];
      return Array.from(ring.matchAll(/([Mlqt])([^Mlqt]*)/g), ([, kind, rest = '']) => {
        const numbers = Array.from(rest.matchAll(/-?\d+(\.\d)?/g), ([text]) => Number(text));
        const [dx = 0, dy = 0] = numbers.slice(-2);
        [x, y] = kind === 'M' ? [dx, dy] : [x + dx, y + dy];
        return [x, y] as [number, number];
      });
    });
}

const only = (paths: ContourPath[]) => paths[0] as ContourPath;

describe('contour paths', () => {
  it('of a round bowl are circles of the right radius about its minimum', () => {
    const bowl = (x: number, y: number) => (x - 0.5) ** 2 + (y - 0.25) ** 2;
    const paths = contourPaths(bowl, { span, levels: [0.25, 1] });
    const radii = paths.map((path) => {
      // The region lies above the level, so a bowl's level line is the hole in it.
      const hole = rings(path).find((ring) => ring.every(([x, y]) => x > 0 && y > 0 && y < 400));
      return hole?.map(([x, y]) => Math.hypot(x / SCALE - 2.5, (400 - y) / SCALE - 2.25));
    });
    expect(radii).toHaveLength(2);
    for (const [i, expected] of [0.5, 1].entries()) {
      expect(radii[i]?.length).toBeGreaterThan(10);
      for (const radius of radii[i] ?? []) expect(Math.abs(radius - expected)).toBeLessThan(0.02);
    }
  });

  it('of a slope are straight lines across the frame at the right height', () => {
    const path = only(contourPaths((_, y) => y, { span, levels: [1] }));
    const inside = rings(path)
      .flat()
      .filter(([x]) => x >= 0 && x <= 400);
    expect(inside.length).toBeGreaterThan(5);
    for (const [, y] of inside) expect(Math.abs(y - 100)).toBeLessThan(0.3);
  });

  it('follow the center of the plane', () => {
    const path = only(contourPaths((x) => x, { span, center: [10, 0], levels: [11] }));
    const inside = rings(path)
      .flat()
      .filter(([, y]) => y >= 0 && y <= 400);
    for (const [x] of inside) expect(Math.abs(x - 300)).toBeLessThan(0.3);
    expect(inside.length).toBeGreaterThan(5);
  });

  it('choose levels that lie evenly spaced on a bowl', () => {
    const paths = contourPaths((x, y) => x * x + y * y, { span, count: 5 });
    const radii = paths.map(({ level }) => Math.sqrt(level));
    const gaps = radii.slice(1).map((radius, i) => radius - (radii[i] as number));
    expect(gaps).toHaveLength(4);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] as number, 1);
  });

  it('cap what is not finite, so that the rest keeps its lines', () => {
    const cliff = (x: number, y: number) => (x > 0.5 ? Number.POSITIVE_INFINITY : x * x + y * y);
    const finite = contourPaths((x, y) => x * x + y * y, { span, levels: [1] });
    const capped = contourPaths(cliff, { span, levels: [1] });
    const ends = (paths: ContourPath[]) => {
      const hole = rings(only(paths)).find((ring) => ring.every(([x]) => x > 0 && x < 400));
      const xs = (hole ?? []).map(([x]) => x);
      return [Math.min(...xs), Math.max(...xs)] as const;
    };
    expect(ends(capped)[0]).toBe(ends(finite)[0]);
    // Half a sample's distance past the cliff at 250, which counts as high.
    expect(ends(capped)[1]).toBeLessThan(265);
    expect(only(capped).d).not.toContain('NaN');
  });

  it('of a flat function, or of one that is nowhere finite, are none', () => {
    expect(contourPaths(() => 1, { span })).toEqual([]);
    expect(contourPaths(() => Number.NaN, { span })).toEqual([]);
  });

  it('have one decimal and stay under 12 KB for a tilted bowl', () => {
    const tilted = (x: number, y: number) => 3 * (x - 1) ** 2 + (y - 0.6) ** 2 + x * y;
    const paths = contourPaths(tilted, { span: 2.6 });
    const text = paths.map(({ d }) => d).join('');
    expect(paths).toHaveLength(9);
    expect(text).not.toMatch(/\d\.\d\d/);
    expect(text.length).toBeLessThan(12_000);
  });
});
