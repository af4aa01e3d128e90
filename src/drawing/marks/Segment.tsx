import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { MarkGroup } from './MarkGroup.tsx';
import { MarkLabel } from './MarkLabel.tsx';
import { MarkLine } from './MarkLine.tsx';
import type { Mark } from './mark.ts';

/** Widths in CSS pixels. */
const WIDTHS = { guide: 1, v: 1.75, g: 5, w: 2.5, gradient: 2, rate: 2.5, plain: 2 } as const;

export interface SegmentProps extends Mark {
  readonly from: Point;
  readonly to: Point;
  /** `g` is a ruler: a thick bar with ticks at its ends; `guide` is a hairline. */
  readonly kind: keyof typeof WIDTHS;
  readonly dashed?: boolean | undefined;
}

/** A straight line between two points, without a head. */
export function Segment({ from, to, kind, symbol, label, dashed }: SegmentProps) {
  const { place, unit } = usePlane();
  const [x0, y0] = place(from);
  const [x1, y1] = place(to);
  const length = Math.hypot(x1 - x0, y1 - y0);
  const heading: Point = length > 0 ? [(x1 - x0) / length, (y1 - y0) / length] : [1, 0];
  const [dx, dy] = [round(heading[1] * 16 * unit), round(-heading[0] * 16 * unit)];
  const tick = (px: number, py: number) =>
    `M${round(px - dx / 2)},${round(py - dy / 2)}l${dx},${dy}`;
  return (
    <MarkGroup kind={kind} symbol={symbol}>
      <MarkLine
        d={`M${x0},${y0}L${x1},${y1}`}
        width={WIDTHS[kind]}
        dash={dashed ? [5, 4] : undefined}
      />
      {kind === 'g' && <MarkLine d={tick(x0, y0) + tick(x1, y1)} width={1.5} />}
      <MarkLabel
        text={label}
        at={[(x0 + x1) / 2, (y0 + y1) / 2]}
        heading={heading}
        gap={8}
        side="left"
      />
    </MarkGroup>
  );
}
