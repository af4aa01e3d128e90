import { evenly } from '../marks/evenly.ts';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import type { Mark } from '../marks/mark.ts';
import { usePlane } from '../plane/context.ts';
import { round } from '../plane/frame.ts';
import { useGlobe } from './context.ts';
import { greatCirclePath } from './spherePath.ts';
import type { Point3 } from './view.ts';

const MOST_MARKS = 60;

export interface SphereTrailProps extends Omit<Mark, 'label'> {
  readonly directions: readonly Point3[];
  readonly kind: 'direction';
  readonly dashed?: boolean | undefined;
}

/** The path of a run over the sphere: dots on a line, faint where it is behind. */
export function SphereTrail({ directions, kind, symbol, dashed }: SphereTrailProps) {
  const { view, see } = useGlobe();
  const { place, unit, pixels } = usePlane();
  const radius = pixels(1);
  const near = evenly(directions.length, MOST_MARKS)
    .map((i) => see(directions[i] as Point3))
    .filter(({ depth }) => depth >= 0);
  const line = {
    className: 'mark-line',
    strokeWidth: round(2 * unit),
    strokeDasharray: dashed ? `${round(6 * unit)} ${round(4 * unit)}` : undefined,
  };
  return (
    <MarkGroup kind={kind} symbol={symbol}>
      <path {...line} d={greatCirclePath(directions, view, radius, 'all')} opacity="0.3" />
      <path {...line} d={greatCirclePath(directions, view, radius, 'near')} />
      <path
        className="mark-line"
        d={near.map(({ at }) => `M${place(at)}h0`).join('')}
        strokeWidth={round((dashed ? 3.5 : 5) * unit)}
        strokeLinecap="round"
      />
    </MarkGroup>
  );
}
