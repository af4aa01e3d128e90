import type { Point } from '../plane/frame.ts';
import { labelWidth } from './formula.ts';
import { type LabelRequest, type LabelSide, ownPlace } from './labelPlace.ts';

const SIDES: readonly LabelSide[] = ['beyond', 'left', 'right'];

interface Box {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes about points have a place in common. */
const touch = (a: Box, b: Box): boolean =>
  Math.abs(a.at[0] - b.at[0]) < (a.width + b.width) / 2 &&
  Math.abs(a.at[1] - b.at[1]) < (a.height + b.height) / 2;

/** Places further off, in gaps, are tried after those beside the mark. */
const DISTANCES = [1, 2.5] as const;
/** A tip of another mark under a label is as bad as so many points of a line. */
const TIP = 8;

/**
 * Places for labels that do not touch one another: each, from the last to the first, on the side
 * where it covers least of the tips of others and of `lines`, points along what is drawn; its own
 * side where that is as good, and null for one that is free nowhere.
 */
export function labelPlaces(
  labels: readonly (LabelRequest | null)[],
  lines: readonly Point[] = [],
): (Point | null)[] {
  const taken: Box[] = [];
  function place(label: LabelRequest | null): Point | null {
    if (!label) return null;
    const { text, size, tip, side: own = 'beyond' } = label;
    const sides = [own, ...SIDES.filter((side) => side !== own)];
    const boxes = DISTANCES.flatMap((times) =>
      sides.map((side) => ({
        at: ownPlace({ ...label, side, gap: times * label.gap }),
        width: labelWidth(text) * size,
        height: size,
      })),
    ).filter((box) => !taken.some((other) => touch(box, other)));
    const tips = labels.flatMap((other) => (other && far(other.tip, tip, size) ? [other.tip] : []));
    const covered = ({ at: [x, base], ...box }: Box) => {
      // A label's place is its baseline; its letters stand above.
      const letters = { ...box, at: [x, base - size * 0.3] as const };
      const count = (points: readonly Point[], side: number) =>
        points.filter((at) => touch(letters, { at, width: side, height: side })).length;
      return TIP * count(tips, size / 2) + count(lines, 0);
    };
    const [first, ...others] = boxes.map((box) => ({ box, cost: covered(box) }));
    if (!first) return null;
    const chosen = others.reduce((best, one) => (one.cost < best.cost ? one : best), first).box;
    taken.push(chosen);
    return chosen.at;
  }
  return labels.toReversed().map(place).toReversed();
}

/** Whether two points are further apart than this either way. */
const far = (a: Point, b: Point, distance: number): boolean =>
  Math.abs(a[0] - b[0]) > distance || Math.abs(a[1] - b[1]) > distance;
