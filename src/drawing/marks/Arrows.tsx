import { usePlane } from '../plane/context.ts';
import { type Point, SIZE } from '../plane/frame.ts';
import { Arrow, type ArrowProps } from './Arrow.tsx';
import { arrowLabel } from './arrowLabel.ts';
import { labelPlaces } from './labelPlaces.ts';

/** How many points of a shaft, and drawing units of CSS pixels between them, labels are kept off. */
const MOST_POINTS = 60;
const APART = 5;

/**
 * Arrows drawn in this order, whose labels do not touch one another, and cover the arrows, the names
 * of the axes and the points `clearOf` as little as can be. Those on top are placed first, and one
 * that finds no place is left out.
 */
export function Arrows({
  of,
  clearOf = [],
}: {
  readonly of: readonly (ArrowProps | null | false)[];
  readonly clearOf?: readonly Point[];
}) {
  const plane = usePlane();
  const { place, x, y, unit } = plane;
  const arrows = of.filter((arrow): arrow is ArrowProps => Boolean(arrow));
  const names: Point[] = [
    [x(0) + 14 * unit, 17 * unit],
    [SIZE - 14 * unit, y(0) - 10 * unit],
  ];
  const lines = [
    ...arrows.flatMap(({ from = [0, 0], to }) => along(place(from), place(to), APART * unit)),
    ...clearOf.map(place),
    // Letters cover more than a point of a line does.
    ...names.flatMap((name) => Array<Point>(4).fill(name)),
  ];
  const places = labelPlaces(
    arrows.map((arrow) => arrowLabel(arrow, plane)),
    lines,
  );
  return arrows.map((arrow, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: arrows have no other identity
    <Arrow key={i} {...arrow} labelAt={places[i] ?? null} />
  ));
}

/** Points along a straight line, its ends among them. */
function along([x0, y0]: Point, [x1, y1]: Point, apart: number): Point[] {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const count = Math.min(MOST_POINTS, Math.max(1, Math.round(length / apart)));
  if (!Number.isFinite(length)) return [];
  return Array.from({ length: count + 1 }, (_, i) => [
    x0 + ((x1 - x0) * i) / count,
    y0 + ((y1 - y0) * i) / count,
  ]);
}
