import { type Point, usePlane } from '../../drawing/index.ts';

// The figure says in words what its marks show.
const silent = { 'aria-hidden': true } as const;

/** The path of the method that is compared with: hollow diamonds on a dotted line. */
export function OtherTrail({ points }: { readonly points: readonly Point[] }) {
  const { place, unit } = usePlane();
  const places = points.map(place);
  const r = 3.5 * unit;
  const diamonds = places.map((at) => `M${at}m0,${-r}l${r},${r}l${-r},${r}l${-r},${-r}z`);
  return (
    <g className="mark mark-divideAfter" {...silent}>
      <path
        className="mark-line mark-trail"
        d={`M${places.join('L')}`}
        strokeWidth={1.25 * unit}
        strokeDasharray={`${unit} ${3 * unit}`}
      />
      <path className="mark-line" d={diamonds.join('')} strokeWidth={unit} />
    </g>
  );
}
