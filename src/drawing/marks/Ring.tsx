import { usePlane } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import { MarkGroup } from './MarkGroup.tsx';
import { MarkLabel } from './MarkLabel.tsx';
import { MarkLine } from './MarkLine.tsx';
import type { Mark } from './mark.ts';
import { circle } from './shapes.ts';

const STYLES = {
  unit: { width: 1.25, dash: undefined, labelAngle: -135 },
  g: { width: 2, dash: [7, 5], labelAngle: -45 },
} as const;

export interface RingProps extends Mark {
  readonly radius: number;
  readonly kind: keyof typeof STYLES;
  readonly center?: Point | undefined;
  /** Where on the ring its label stands, in degrees. */
  readonly labelAngle?: number | undefined;
}

/** A circle about the origin: the unit circle (thin blue) or the scale's (dashed orange). */
export function Ring({ radius, kind, symbol, label, center = [0, 0], labelAngle }: RingProps) {
  const { place, pixels } = usePlane();
  const { width, dash, labelAngle: usual } = STYLES[kind];
  const r = Math.max(0, pixels(radius));
  const [cx, cy] = place(center);
  const angle = ((labelAngle ?? usual) * Math.PI) / 180;
  const heading: Point = [Math.cos(angle), -Math.sin(angle)];
  const edge: Point = [cx + heading[0] * r, cy + heading[1] * r];
  return (
    <MarkGroup kind={kind} symbol={symbol}>
      <MarkLine d={circle([cx, cy], r)} width={width} dash={dash} />
      <MarkLabel text={label} at={edge} heading={heading} gap={6} />
    </MarkGroup>
  );
}
