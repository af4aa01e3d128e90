import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { silent } from './mark.ts';
import { circle, triangle } from './shapes.ts';

export interface DotsProps {
  readonly points: readonly Point[];
  readonly values?: readonly number[] | undefined;
  /**
   * How a value shows: `class` = filled circle above zero, hollow triangle otherwise; `size` = area
   * from the smallest to the largest value; `dot` = not at all. Two distinct values make classes
   * unless told otherwise, more make sizes.
   */
  readonly shape?: 'dot' | 'class' | 'size' | undefined;
  /** What the points are; shown when the pointer rests on them. */
  readonly label: string;
}

/** Neutral marks for data. */
export function Dots({ points, values = [], shape, label }: DotsProps) {
  const { place, unit } = usePlane();
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const distinct = new Set(values).size;
  const as = shape ?? (distinct === 0 ? 'dot' : distinct === 2 ? 'class' : 'size');
  const radius = (value: number) => {
    const part = (value - low) / range;
    return as === 'size' ? Math.sqrt(4 + 32 * (Number.isFinite(part) ? part : 0.5)) : 3.5;
  };
  const [circles, triangles] = [[] as string[], [] as string[]];
  points.forEach((point, i) => {
    const value = values[i] ?? 0;
    const hollow = as === 'class' && value <= 0;
    const r = radius(value) * unit;
    if (hollow) triangles.push(triangle(place(point), r * 1.25));
    else circles.push(circle(place(point), r));
  });
  return (
    <g className="dots" {...silent}>
      <title>{label}</title>
      {circles.length > 0 && <path className="dots-filled" d={circles.join('')} />}
      {triangles.length > 0 && (
        <path className="dots-hollow" d={triangles.join('')} strokeWidth={round(1.5 * unit)} />
      )}
    </g>
  );
}
