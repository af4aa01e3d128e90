import { wrap } from '../handles/polar.ts';
import { clamp, type Point } from '../plane/frame.ts';

/** A point in space. */
export type Point3 = readonly [number, number, number];

/** From where the globe is seen: the direction, in degrees, that points at the reader. */
export interface GlobeView {
  readonly azimuth: number;
  readonly elevation: number;
}

/** Where a point of space is seen: right, up, and towards the reader (behind when negative). */
export interface Seen {
  readonly at: Point;
  readonly depth: number;
}

/** The orthographic projection of one view, and back from the near side of the unit sphere. */
export interface Projection {
  see(point: Point3): Seen;
  /** The unit direction at a place of the picture; on the rim for a place outside the sphere. */
  direction(place: Point, side?: 'near' | 'far'): Point3;
}

const RADIANS = Math.PI / 180;

/** The geometry of a view. */
export function projection({ azimuth, elevation }: GlobeView): Projection {
  const [ca, sa] = [Math.cos(azimuth * RADIANS), Math.sin(azimuth * RADIANS)];
  const [ce, se] = [Math.cos(elevation * RADIANS), Math.sin(elevation * RADIANS)];
  return {
    see([x, y, z]) {
      const level = ca * x + sa * y;
      return { at: [ca * y - sa * x, ce * z - se * level], depth: ce * level + se * z };
    },
    direction([right, up], side = 'near') {
      const r = Math.hypot(right, up);
      const inward = r > 1 ? 1 / r : 1;
      const [x, y] = [right * inward, up * inward];
      const towards = Math.sqrt(Math.max(0, 1 - x * x - y * y)) * (side === 'near' ? 1 : -1);
      const level = ce * towards - se * y;
      return [ca * level - sa * x, sa * level + ca * x, se * towards + ce * y];
    },
  };
}

/** The view after the globe was turned by so many degrees to the right and up. */
export function turned({ azimuth, elevation }: GlobeView, right: number, up: number): GlobeView {
  return { azimuth: wrap(azimuth - right), elevation: clamp(elevation - up, [-90, 90]) };
}

/** The view that has a direction in the middle. */
export function facing([x, y, z]: Point3): GlobeView {
  return {
    azimuth: Math.atan2(y, x) / RADIANS,
    elevation: Math.atan2(z, Math.hypot(x, y)) / RADIANS,
  };
}

/** The pieces of a path that are on the reader's side, one after the other. */
export function nearRuns(seen: readonly Seen[]): Point[][] {
  const runs: Point[][] = [];
  seen.forEach(({ at, depth }, i) => {
    if (depth < 0) return;
    if (i === 0 || (seen[i - 1] as Seen).depth < 0) runs.push([]);
    runs.at(-1)?.push(at);
  });
  return runs;
}

/** So far to the left of a line seen in this direction; upwards where it points at the reader. */
export function besideLine([right, up]: Point, far: number): Point {
  const length = Math.hypot(right, up);
  return length < 1e-9 ? [0, far] : [(-up / length) * far, (right / length) * far];
}
