import { Formula, LABEL_SIZE } from '../marks/Formula.tsx';
import { labelPlace } from '../marks/labelPlace.ts';
import { silent } from '../marks/mark.ts';
import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { useGlobe } from './context.ts';
import type { Point3 } from './view.ts';

/** How far an axis reaches, and how much of it is outside the sphere. */
const REACH = 1.22;
const UNITS: readonly Point3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** The three axes, sticking out of the sphere at their positive ends, with their names. */
export function SpaceAxes({ labels }: { readonly labels: readonly string[] }) {
  const { see } = useGlobe();
  const { place, unit } = usePlane();
  return (
    <g className="grid" {...silent}>
      {UNITS.map((axis, i) => {
        const { at, depth } = see(axis);
        const [from, to] = [place(at), place([at[0] * REACH, at[1] * REACH])];
        const length = Math.hypot(...at);
        const heading: Point = length > 0.05 ? [at[0] / length, -at[1] / length] : [0, -1];
        const text = labels[i] ?? '';
        const options = { size: (LABEL_SIZE - 1) * unit, gap: 5 * unit };
        const [left, base] = labelPlace(to, heading, text, options);
        return (
          <g key={axis.join()} opacity={depth < 0 ? 0.5 : undefined}>
            <path className="grid-axis" d={`M${from}L${to}`} strokeWidth={round(1.5 * unit)} />
            <Formula x={left} y={base} text={text} quiet />
          </g>
        );
      })}
    </g>
  );
}
