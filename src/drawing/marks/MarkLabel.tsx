import { usePlane } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import { Formula, LABEL_SIZE } from './Formula.tsx';
import { type LabelSide, labelPlace } from './labelPlace.ts';

/** The name of a mark, clear of a place on it and inside the frame. */
export function MarkLabel(props: {
  readonly text: string | undefined;
  /** In drawing units. */
  readonly at: Point;
  /** Unit vector along the mark there, in the drawing. */
  readonly heading: Point;
  /** CSS pixels. */
  readonly gap: number;
  readonly side?: LabelSide | undefined;
}) {
  const { unit } = usePlane();
  const { text, at, heading, gap, side = 'beyond' } = props;
  if (!text) return null;
  const options = { size: LABEL_SIZE * unit, gap: gap * unit, side };
  const [x, y] = labelPlace(at, heading, text, options);
  return <Formula x={x} y={y} text={text} />;
}
