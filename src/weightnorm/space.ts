import { requireFinite, type Vector } from './check.ts';
import { fromPolar, heading } from './plane.ts';
import { norm } from './vector.ts';

/** A vector with three entries by its direction, as on a globe, and its length. */
export interface Spherical {
  readonly length: number;
  /** Degrees in (−180, 180] from the first axis towards the second; 0 on the third axis. */
  readonly azimuth: number;
  /** Degrees from −90 to 90 above the plane of the first two axes. */
  readonly elevation: number;
}

/**
 * The vector v of three entries with this length and the unit direction v/‖v‖ of equation (2) at
 * this azimuth (longitude) and elevation (latitude).
 * @throws RangeError when an argument is not finite.
 */
export function fromSpherical({ length, azimuth, elevation }: Spherical): number[] {
  requireFinite('length', length);
  requireFinite('azimuth', azimuth);
  requireFinite('elevation', elevation);
  const [level = 0, up = 0] = fromPolar(length, elevation);
  return [...fromPolar(level, azimuth), up];
}

/**
 * Length, azimuth and elevation of a vector with three entries: the inverse of `fromSpherical`.
 * @throws RangeError when an entry is not finite.
 */
export function spherical([x = 0, y = 0, z = 0]: Vector): Spherical {
  requireFinite('z', z);
  const azimuth = heading([x, y]);
  return { length: norm([x, y, z]), azimuth, elevation: heading([norm([x, y]), z]) };
}
