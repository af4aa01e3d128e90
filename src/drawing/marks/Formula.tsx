import { usePlane } from '../plane/context.ts';
import { round } from '../plane/frame.ts';
import { FormulaText } from './FormulaText.tsx';

/** A label in a plane, the same size on the screen however large the plane is drawn. */
export function Formula(props: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Grey and smaller, for axes. */
  readonly quiet?: boolean;
}) {
  const { unit } = usePlane();
  const size = (props.quiet ? QUIET_SIZE : LABEL_SIZE) * unit;
  return (
    <FormulaText
      x={round(props.x)}
      y={round(props.y)}
      textAnchor={props.anchor ?? 'middle'}
      className={props.quiet ? 'mark-label mark-label-quiet' : 'mark-label'}
      strokeWidth={round(4 * unit)}
      size={size}
      text={props.text}
    />
  );
}

/** CSS pixels. */
export const LABEL_SIZE = 17;
/** Names of axes, which should not cover what is drawn. */
export const QUIET_SIZE = 13;
