import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { type ArrowKind, type ArrowStyle, arrowPath, arrowStyles } from './arrowPath.ts';
import type { LabelSide } from './labelPlace.ts';
import { MarkGroup } from './MarkGroup.tsx';
import { MarkLabel } from './MarkLabel.tsx';
import { MarkLine } from './MarkLine.tsx';
import type { Mark } from './mark.ts';

export interface ArrowProps extends Mark {
  /** Where it starts: the origin unless told. */
  readonly from?: Point | undefined;
  readonly to: Point;
  readonly kind: ArrowKind;
  /**
   * Where the label stands: beyond the tip; beside it for `direction` (left) and `w` (right), which
   * share a line with v; beside the middle for `gradientPart`, which share a tip with the whole.
   */
  readonly labelSide?: LabelSide | undefined;
  /** Drawn pale, for what was or might be. */
  readonly faint?: boolean | undefined;
}

const ORIGIN: Point = [0, 0];
/** CSS pixels between the tip of v and its label, where the handle is drawn. */
const GRIP_GAP = 18;
const SIDES: Partial<Record<ArrowKind, LabelSide>> = {
  direction: 'left',
  w: 'right',
  gradientPart: 'right',
};

/** An arrow in the shape and colour of its quantity; a dot where it has no length. */
export function Arrow({ from = ORIGIN, to, kind, symbol, label, labelSide, faint }: ArrowProps) {
  const { place, unit } = usePlane();
  const style: ArrowStyle = arrowStyles[kind];
  const { width, dash } = style;
  const tip = place(to);
  const tail = place(from);
  const { shaft, head, heading } = arrowPath(tail, tip, style, unit);
  const open = style.shape === 'open';
  const side = labelSide ?? SIDES[kind] ?? 'beyond';
  const middle: Point = [(tip[0] + tail[0]) / 2, (tip[1] + tail[1]) / 2];
  return (
    <MarkGroup kind={kind} symbol={symbol} faint={faint}>
      {head ? (
        <MarkLine d={shaft} width={width} dash={dash} cap={dash && 'round'} />
      ) : (
        <MarkLine d={shaft} width={3 * width} cap="round" />
      )}
      <path
        className={open ? 'mark-line' : 'mark-fill'}
        d={head}
        strokeWidth={round((open ? width : 0.5) * unit)}
      />
      <MarkLabel
        text={label}
        at={kind === 'gradientPart' && side !== 'beyond' ? middle : tip}
        heading={head ? heading : [0, -1]}
        gap={kind === 'v' && side === 'beyond' ? GRIP_GAP : 9}
        side={side}
      />
    </MarkGroup>
  );
}
