import { type Point, polarToPoint, Segment, usePlane } from '../../drawing/index.ts';
import { direction, heading } from '../../weightnorm/index.ts';
import type { Move } from './odometer.ts';

/** CSS pixels: larger than the handle that lies over the corner. */
const CORNER = 24;
const WIDTH = 1.5;
const ARC_POINTS = 32;
/** Turns of fewer degrees have no room for their letter. */
const SMALLEST_TURN = 4;

/** The right angle between v and Δv, as the small square of a school book. */
function RightAngle({ move }: { readonly move: Move }) {
  const { x, y, unit, pixels } = usePlane();
  const [ux = 1, uy = 0] = direction(move.before);
  const [dx = 0, dy = 1] = direction(move.change);
  const side = CORNER * unit;
  // A square larger than the triangle would say nothing.
  if (1.5 * side > pixels(Math.min(move.normBefore, move.normChange))) return null;
  const [tx, ty] = [x(move.before[0] ?? 0), y(move.before[1] ?? 0)];
  // The drawing's second axis points down.
  const at = (back: number, aside: number) =>
    `${tx - (ux * back - dx * aside) * side},${ty + (uy * back - dy * aside) * side}`;
  return (
    <path className="mark-line" d={`M${at(1, 0)}L${at(1, 1)}L${at(0, 1)}`} strokeWidth={unit} />
  );
}

/** θ, the angle that the step turns v by, as an arc about the origin. */
function TurnArc({ move }: { readonly move: Move }) {
  const { x, y, unit, span } = usePlane();
  const from = heading(move.before);
  // The short way round.
  const apart = ((heading(move.after) - from + 540) % 360) - 180;
  const length = Math.min(0.45 * move.normBefore, 0.4 * span);
  const at = (share: number) => polarToPoint({ length, angle: from + share * apart });
  const places = Array.from({ length: ARC_POINTS + 1 }, (_, i) => at(i / ARC_POINTS));
  const arc = places.map(([px, py]) => `${x(px)},${y(py)}`);
  // A piece of the arc that carries the letter on its outer side, which is its left.
  const tangent = apart > 0 ? [0.52, 0.48] : [0.48, 0.52];
  const [start = 0, end = 1] = tangent;
  return (
    <>
      <path className="mark-line" d={`M${arc.join('L')}`} strokeWidth={WIDTH * unit} />
      {Math.abs(apart) >= SMALLEST_TURN && (
        <Segment kind="guide" from={at(start) as Point} to={at(end) as Point} label="θ" />
      )}
    </>
  );
}

/** The two angles of the triangle that v, Δv and v′ make. */
export function Corner({ move }: { readonly move: Move }) {
  return (
    <g className="mark mark-step">
      {move.isRight && <RightAngle move={move} />}
      <TurnArc move={move} />
    </g>
  );
}
