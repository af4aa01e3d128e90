import { describe, expect, it } from 'vitest';
import { levelRings, type Place } from '../../src/drawing/marks/levelRings.ts';

/** Twice the signed area of a ring. */
function area(ring: readonly Place[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Place;
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('the rings around high samples', () => {
  it('go around a single one between it and its neighbours', () => {
    const [ring, ...others] = levelRings([0, 0, 0, 0, 4, 0, 0, 0, 0], 3, 1);
    expect(others).toEqual([]);
    const places = new Set(ring?.map(String));
    expect(places).toEqual(new Set(['1.5,0.75', '2.25,1.5', '1.5,2.25', '0.75,1.5']));
  });

  it('go the other way around a hole', () => {
    const samples = Array.from({ length: 25 }, (_, i) => (i === 12 ? 0 : 2));
    const areas = levelRings(samples, 5, 1).map(area);
    expect(areas).toHaveLength(2);
    expect((areas[0] as number) * (areas[1] as number)).toBeLessThan(0);
  });

  it('run along the rim where the high samples reach it', () => {
    const [ring = []] = levelRings([2, 2, 2, 2], 2, 1);
    for (const [x, y] of ring) expect([x, y].some((it) => it === 0 || it === 2)).toBe(true);
    expect(ring).toHaveLength(8);
  });

  it('part two high samples that touch at a corner only from nothing else', () => {
    const rings = levelRings([2, 0, 0, 2], 2, 1);
    const total = rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);
    expect(rings.flat()).toHaveLength(new Set(rings.flat().map(String)).size);
    expect(total).toBeGreaterThan(2);
  });

  it('are none where nothing is high', () => {
    expect(levelRings([0, 0, 0, 0], 2, 1)).toEqual([]);
  });
});
