import { clamp, type Point } from '../plane/frame.ts';

/** A vector of the plane: length in plane units, angle in degrees in (−180, 180]. */
export interface Polar {
  readonly length: number;
  readonly angle: number;
}

export interface PointerToPolar {
  readonly value: Polar;
  /** The pointer was near the line of the start, so the angle is the start's, or opposite. */
  readonly snapped: boolean;
  /** The pointer asked for less than the smallest length. */
  readonly note?: 'minimum';
}

/** The point at the tip of a vector from the origin. */
export function polarToPoint({ length, angle }: Polar): Point {
  const radians = (angle * Math.PI) / 180;
  return [length * Math.cos(radians), length * Math.sin(radians)];
}

/**
 * The vector whose tip a pointer drags to `point`, rounded to 0.01 and 0.1°. Within `snapWithin` of
 * the line of `start` the angle is exactly the start's, or exactly turned by 180° on the other side
 * of the origin, and only the length follows.
 */
export function pointerToPolar(
  [x, y]: Point,
  start: Polar,
  {
    snapWithin = 0,
    lengthRange,
  }: { readonly snapWithin?: number; readonly lengthRange: readonly [number, number] },
): PointerToPolar {
  const [ux, uy] = polarToPoint({ length: 1, angle: start.angle });
  const along = x * ux + y * uy;
  const snapped = Math.abs(x * uy - y * ux) < snapWithin;
  const asked = snapped ? Math.abs(along) : Math.hypot(x, y);
  const length = clamp(Math.round(asked * 100) / 100, lengthRange);
  const value = { length, angle: angle() };
  return asked < lengthRange[0] ? { value, snapped, note: 'minimum' } : { value, snapped };

  function angle() {
    if (snapped) return along < 0 ? opposite(start.angle) : start.angle;
    if (x === 0 && y === 0) return start.angle;
    return wrap(Math.round((Math.atan2(y, x) * 1800) / Math.PI) / 10);
  }
}

/** The angle of the opposite direction, without rounding. */
export function opposite(angle: number): number {
  return angle > 0 ? angle - 180 : angle + 180;
}

/** The same angle in (−180, 180]. */
export function wrap(angle: number): number {
  const turned = angle % 360;
  if (turned > 180) return turned - 360;
  return turned <= -180 ? turned + 360 : turned + 0;
}

/** Without the last digits that repeated steps of 0.1 leave behind. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
