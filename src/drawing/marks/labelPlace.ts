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
