import { useMemo, useState } from 'react';
import { usePlane } from '../plane/context.ts';
import { round } from '../plane/frame.ts';
import { useStill } from '../still.ts';
import { COARSE, FINE } from './contourCurve.ts';
import { type ContourOptions, contourPaths } from './contourPaths.ts';
import { silent } from './mark.ts';

export interface ContoursProps extends Pick<ContourOptions, 'levels' | 'count'> {
  readonly value: (x: number, y: number) => number;
  /** What `value` depends on: the contours are computed anew when an entry changes. */
  readonly version: readonly unknown[];
}

/** The level lines of a function under the marks of a plane, darker where it is higher. */
export function Contours({ value, version, levels, count }: ContoursProps) {
  const { span, center, unit } = usePlane();
  const fineness = useStill() ? COARSE : FINE;
  const [left, bottom] = center;
  const current = useKept([...version, span, left, bottom, count, ...(levels ?? [])]);
  const options = { span, center, levels, count, fineness };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for `value`
  const paths = useMemo(() => contourPaths(value, options), [current, fineness]);
  return (
    <g className="contours" {...silent} strokeWidth={round(unit)}>
      {paths.map(({ level, d }) => (
        <path key={level} d={d} />
      ))}
    </g>
  );
}

/** The same array for as long as its entries are the same. */
function useKept(entries: readonly unknown[]): readonly unknown[] {
  const [kept, keep] = useState(entries);
  const same =
    kept.length === entries.length && kept.every((entry, i) => Object.is(entry, entries[i]));
  if (!same) keep(entries);
  return same ? kept : entries;
}
