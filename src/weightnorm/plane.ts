import { requireFinite, type Vector } from './check.ts';
import { atan, cos, sin } from './portable.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Sine and cosine of an angle in degrees, exact at the multiples of 90°. */
function turn(degrees: number): { cosine: number; sine: number } {
  const rest = degrees % 360;
  const quarters = Math.round(rest / 90);
  const radians = (rest - 90 * quarters) * RADIANS_PER_DEGREE;
  const c = cos(radians);
  const s = sin(radians);
  const turned: readonly (readonly [number, number])[] = [
    [c, s],
    [-s, c],
    [-c, -s],
    [s, -c],
  ];
  const [cosine, sine] = turned[((quarters % 4) + 4) % 4] as readonly [number, number];
  return { cosine, sine };
}

/** The plane vector of a given length at an angle in degrees, counterclockwise from the first axis. */
export function fromPolar(length: number, degrees: number): number[] {
  requireFinite('length', length);
  requireFinite('degrees', degrees);
  const { cosine, sine } = turn(degrees);
  return [length * cosine, length * sine];
}

/** The angle of a plane vector in degrees in (−180, 180], counterclockwise from the first axis. */
export function heading([x = 0, y = 0]: Vector): number {
  requireFinite('x', x);
  requireFinite('y', y);
  if (y === 0) return x < 0 ? 180 : 0;
  if (Math.abs(y) > Math.abs(x)) return (y > 0 ? 90 : -90) - atan(x / y) / RADIANS_PER_DEGREE;
  const fromAxis = atan(y / x) / RADIANS_PER_DEGREE;
  if (x > 0) return fromAxis;
  const angle = fromAxis + (y > 0 ? 180 : -180);
  return angle === -180 ? 180 : angle;
}
