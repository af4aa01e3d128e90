import { usePlane } from '../plane/context.ts';
import { type Point, round } from '../plane/frame.ts';
import { evenly } from './evenly.ts';
import { MarkGroup } from './MarkGroup.tsx';
import type { Mark } from './mark.ts';
import { square } from './shapes.ts';

const MOST_MARKS = 60;

export interface TrailProps extends Omit<Mark, 'label'> {
  readonly points: readonly Point[];
  readonly kind: 'w' | 'plain' | 'v';
  readonly faint?: boolean | undefined;
}

/** The path of a run: small dots, squares for plain gradient descent, on a thin line. */
export function Trail({ points, kind, symbol, faint }: TrailProps) {
  const { place, unit } = usePlane();
  const places = points.map(place);
  const marked = evenly(points.length, MOST_MARKS).map((i) => places[i] as Point);
  return (
    <MarkGroup kind={kind} symbol={symbol} faint={faint}>
      {places.length > 1 && (
        <path
          className="mark-line mark-trail"
          d={`M${places.join('L')}`}
          strokeWidth={round(1.25 * unit)}
        />
      )}
      {kind === 'plain' ? (
        <path
          className="mark-fill"
          d={marked.map((at) => square(at, 2.5 * unit)).join('')}
          strokeWidth="0"
        />
      ) : (
        <path
          className="mark-line"
          d={marked.map((at) => `M${at}h0`).join('')}
          strokeWidth={round(4 * unit)}
          strokeLinecap="round"
        />
      )}
    </MarkGroup>
  );
}
