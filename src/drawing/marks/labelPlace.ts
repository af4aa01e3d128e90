import { inside, type Point } from '../plane/frame.ts';
import { labelWidth } from './formula.ts';

/** On which side of an arrow, seen along it, its label stands. */
export type LabelSide = 'beyond' | 'left' | 'right';

/** What a label says and stands beside, in drawing units. */
export interface LabelRequest {
  readonly text: string;
  readonly tip: Point;
  /** Unit vector along the mark at `tip`. */
  readonly heading: Point;
  readonly size: number;
  readonly gap: number;
  readonly side?: LabelSide | undefined;
}

/**
 * The middle of a label's baseline so that the label stands clear of `tip`, in drawing units: off by
 * `gap` in the direction `heading` (or across it), and inside the frame.
 */
export function labelPlace(
  tip: Point,
  heading: Point,
  text: string,
  options: { readonly size: number; readonly gap: number; readonly side?: LabelSide },
): [number, number] {
  const { size, gap, side = 'beyond' } = options;
  const [hx, hy] = heading;
  // The drawing's second axis points down, so left of the arrow is (hy, −hx).
  const [dx, dy] = side === 'beyond' ? [hx, hy] : side === 'left' ? [hy, -hx] : [-hy, hx];
  const halfWidth = (labelWidth(text) * size) / 2;
  const halfHeight = size * 0.4;
  const far = gap + Math.abs(dx) * halfWidth + Math.abs(dy) * halfHeight;
  const back = side === 'beyond' ? 0 : size * 0.6;
  return [
    inside(tip[0] + dx * far - hx * back, halfWidth + size * 0.3),
    inside(tip[1] + dy * far - hy * back, halfHeight + size * 0.3) + size * 0.3,
  ];
}

/** The place on a label's own side, whatever else is there. */
export const ownPlace = ({ tip, heading, text, size, gap, side = 'beyond' }: LabelRequest) =>
  labelPlace(tip, heading, text, { size, gap, side });

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

/**
 * Places for labels that do not touch one another: each, from the last to the first, on the first
 * side where it is free, beginning with its own, and off the tips of the others if it can be; null
 * for one that is free nowhere.
 */
export function labelPlaces(labels: readonly (LabelRequest | null)[]): (Point | null)[] {
  const taken: Box[] = [];
  function place(label: LabelRequest | null): Point | null {
    if (!label) return null;
    const { text, size, tip, side: own = 'beyond' } = label;
    const boxes = [own, ...SIDES.filter((side) => side !== own)]
      .map((side) => ({
        at: ownPlace({ ...label, side }),
        width: labelWidth(text) * size,
        height: size,
      }))
      .filter((box) => !taken.some((other) => touch(box, other)));
    const tips = labels.flatMap((other) => (other && far(other.tip, tip, size) ? [other.tip] : []));
    const clear = ({ at: [x, base], ...box }: Box) =>
      // A label's place is its baseline; its letters stand above.
      !tips.some((at) =>
        touch({ ...box, at: [x, base - size * 0.3] }, { at, width: size / 2, height: size / 2 }),
      );
    const chosen = boxes.find(clear) ?? boxes[0];
    if (!chosen) return null;
    taken.push(chosen);
    return chosen.at;
  }
  return labels.toReversed().map(place).toReversed();
}

/** Whether two points are further apart than this either way. */
const far = (a: Point, b: Point, distance: number): boolean =>
  Math.abs(a[0] - b[0]) > distance || Math.abs(a[1] - b[1]) > distance;
