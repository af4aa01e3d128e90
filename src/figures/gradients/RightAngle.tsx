import { type Point, usePlane } from '../../drawing/index.ts';

/** Side of the mark in CSS pixels. */
const SIDE = 10;

// Figures say in words what their marks show.
const silent = { 'aria-hidden': true } as const;

/** The sign of a right angle at `at`, between the directions of two vectors; none where one is 0. */
export function RightAngle({
  at,
  one,
  other,
}: {
  readonly at: Point;
  readonly one: Point;
  readonly other: Point;
}) {
  const { x, y, unit } = usePlane();
  const side = SIDE * unit;
  const towards = ([dx, dy]: Point): Point | null => {
    const length = Math.hypot(dx, dy);
    return length > 1e-9 && Number.isFinite(length)
      ? [(dx / length) * side, (-dy / length) * side]
      : null;
  };
  const [a, b] = [towards(one), towards(other)];
  if (!a || !b) return null;
  const [px, py] = [x(at[0]), y(at[1])];
  const place = (qx: number, qy: number) => `${qx.toFixed(1)},${qy.toFixed(1)}`;
  return (
    <path
      className="right-angle"
      {...silent}
      d={`M${place(px + a[0], py + a[1])}L${place(px + a[0] + b[0], py + a[1] + b[1])}L${place(px + b[0], py + b[1])}`}
      strokeWidth={1.25 * unit}
    />
  );
}
