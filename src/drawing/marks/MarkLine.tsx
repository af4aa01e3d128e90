import { usePlane } from '../plane/context.ts';
import { round } from '../plane/frame.ts';
import { useStill } from '../still.ts';

/** The line of a mark, and the broader one that shows while its quantity is pointed at. */
export function MarkLine(props: {
  readonly d: string;
  /** CSS pixels, as are the lengths of dashes. */
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
  readonly cap?: 'round' | undefined;
}) {
  const { unit } = usePlane();
  const still = useStill();
  const { d, width, dash, cap } = props;
  return (
    <>
      {!still && <path className="mark-glow" d={d} strokeWidth={round((width + 8) * unit)} />}
      <path
        className="mark-line"
        d={d}
        strokeWidth={round(width * unit)}
        strokeDasharray={dash?.map((length) => round(length * unit)).join(' ')}
        strokeLinecap={cap}
      />
    </>
  );
}
