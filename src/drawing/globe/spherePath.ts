import {
  type GeoPermissibleObjects,
  geoDistance,
  geoGraticule,
  geoInterpolate,
  geoOrthographic,
  geoPath,
} from 'd3';
import { SIZE } from '../plane/frame.ts';
import type { GlobeView, Point3 } from './view.ts';

// Lines on the sphere, every 30 degrees.
const graticule = geoGraticule()
  .step([30, 30])
  .extent([
    [-180, -90],
    [180, 90],
  ])
  .precision(6)();

/** Path data of lines on the sphere as a view shows them: the near half alone, or all of them. */
function drawn(
  lines: GeoPermissibleObjects,
  { azimuth, elevation }: GlobeView,
  radius: number,
  side: 'near' | 'all',
): string {
  const seen = geoOrthographic()
    .rotate([-azimuth, -elevation])
    .scale(radius)
    .translate([SIZE / 2, SIZE / 2])
    .precision(0.5);
  // d3 cuts off what is behind, unless told otherwise.
  if (side === 'all') seen.clipAngle(null);
  return geoPath(seen).digits(1)(lines) ?? '';
}

/** Meridians and parallels. */
export function graticulePath(view: GlobeView, radius: number): string {
  return drawn(graticule, view, radius, 'near');
}

/** Radians: longer pieces of a way are divided, as d3 takes one seen from its end for a point. */
const LONGEST = Math.PI / 12;

type Place = [number, number];

const placeOf = ([x, y, z]: Point3): Place => [
  (Math.atan2(y, x) * 180) / Math.PI,
  (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
];

/** The shortest way over the sphere through directions of any length. */
export function greatCirclePath(
  directions: readonly Point3[],
  view: GlobeView,
  radius: number,
  side: 'near' | 'all',
): string {
  const places = directions.map(placeOf);
  const coordinates = places.flatMap((place, i) => {
    const before = places[i - 1] ?? place;
    const between = geoInterpolate(before, place);
    const count = Math.max(1, Math.ceil(geoDistance(before, place) / LONGEST));
    return Array.from({ length: count }, (_, k) => between((k + 1) / count));
  });
  return drawn({ type: 'LineString', coordinates }, view, radius, side);
}
