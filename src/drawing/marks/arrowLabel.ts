import type { PlaneView } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import type { ArrowProps } from './Arrow.tsx';
import { type ArrowKind, arrowPath, arrowStyles } from './arrowPath.ts';
import { LABEL_SIZE } from './Formula.tsx';
import type { LabelRequest, LabelSide } from './labelPlace.ts';

/** CSS pixels between a tip and its label, and where the tip has a handle. */
const GAP = 9;
const GRIP_GAP = 18;
const HELD: readonly ArrowKind[] = ['v', 'guess'];
const SIDES: Partial<Record<ArrowKind, LabelSide>> = {
  direction: 'left',
  w: 'right',
  gradientPart: 'right',
};
// Others end where these do, or nearly.
const MIDDLE: readonly ArrowKind[] = ['gradientPart', 'direction'];
const ORIGIN: Point = [0, 0];

/** What the label of an arrow asks for, or null where it has none. */
export function arrowLabel(
  { from = ORIGIN, to, kind, label, labelSide }: ArrowProps,
  { place, unit }: Pick<PlaneView, 'place' | 'unit'>,
): LabelRequest | null {
  if (!label) return null;
  const [tail, tip] = [place(from), place(to)];
  const { head, heading } = arrowPath(tail, tip, arrowStyles[kind], unit);
  const side = labelSide ?? SIDES[kind] ?? 'beyond';
  const inMiddle = MIDDLE.includes(kind) && side !== 'beyond';
  return {
    text: label,
    tip: inMiddle ? [(tip[0] + tail[0]) / 2, (tip[1] + tail[1]) / 2] : tip,
    heading: head ? heading : [0, -1],
    size: LABEL_SIZE * unit,
    gap: (side === 'beyond' && HELD.includes(kind) ? GRIP_GAP : GAP) * unit,
    side,
  };
}
