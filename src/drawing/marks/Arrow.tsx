import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { arrowLabel } from './arrowLabel.ts';
import { type ArrowKind, type ArrowStyle, arrowPath, arrowStyles } from './arrowPath.ts';
import { Formula } from './Formula.tsx';
import { type LabelSide, ownPlace } from './labelPlace.ts';
import { MarkGroup } from './MarkGroup.tsx';
import { MarkLine } from './MarkLine.tsx';
import type { Mark } from './mark.ts';

export interface ArrowProps extends Mark {
  /** Where it starts: the origin unless told. */
  readonly from?: Point | undefined;
  readonly to: Point;
  readonly kind: ArrowKind;
  /**
   * Where the label stands: beyond the tip; beside it for `w` (right), which shares a line with
   * v; beside the middle for `direction` (left), and for `gradientPart`, which share a tip with others.
   */
  readonly labelSide?: LabelSide | undefined;
  /** Drawn pale, for what was or might be. */
  readonly faint?: boolean | undefined;
  /** Where its label is put by what places several, null for nowhere; beside it unless told. */
  readonly labelAt?: Point | null | undefined;
}

const ORIGIN: Point = [0, 0];

/** An arrow in the shape and colour of its quantity; a dot where it has no length. */
export function Arrow(props: ArrowProps) {
  const plane = usePlane();
  const { place, unit } = plane;
  const { from = ORIGIN, to, kind, symbol, faint, labelAt } = props;
  const style: ArrowStyle = arrowStyles[kind];
  const { width, dash, band } = style;
  const { shaft, head } = arrowPath(place(from), place(to), style, unit);
  const open = style.shape === 'open';
  const label = arrowLabel(props, plane);
  const at = label && (labelAt === undefined ? ownPlace(label) : labelAt);
  return (
    <MarkGroup kind={kind} symbol={symbol} faint={faint}>
      {band && <path className="mark-band" d={shaft} strokeWidth={round(width * unit)} />}
      {head ? (
        <MarkLine d={shaft} width={width} dash={dash} cap={dash && !band ? 'round' : undefined} />
      ) : (
        <MarkLine d={shaft} width={3 * width} cap="round" />
      )}
      <path
        className={open ? 'mark-line' : 'mark-fill'}
        d={head}
        strokeWidth={round((open ? width : 0.5) * unit)}
      />
      {at && <Formula x={at[0]} y={at[1]} text={label.text} />}
    </MarkGroup>
  );
}
