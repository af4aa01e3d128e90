import { useMemo } from 'react';
import { COARSE, FINE } from '../marks/contourCurve.ts';
import { contourPaths } from '../marks/contourPaths.ts';
import { silent } from '../marks/mark.ts';
import { circle } from '../marks/shapes.ts';
import { usePlane } from '../plane/context.ts';
import { round, SIZE } from '../plane/frame.ts';
import { useStill } from '../still.ts';
import { useGlobe } from './context.ts';
import { onDirections } from './lookup.ts';
import { graticulePath } from './spherePath.ts';
import type { Point3 } from './view.ts';

const MIDDLE = SIZE / 2;
const AROUND = `M0,0H${SIZE}V${SIZE}H0z`;
const LEVELS = 12;
/** Of one level: twelve of them, one over the other, make the highest places dark. */
const SHADE = { fillOpacity: 0.035 };

/** While a hand turns the globe: no eye tells it from the finest, and it takes half the time. */
const TURNING = { ...FINE, grid: 24 };

/** The unit sphere, darker where the function is higher, with its level lines and a graticule. */
export function Ball({
  value,
  turning,
}: {
  readonly value: (direction: Point3) => number;
  readonly turning: boolean;
}) {
  const { unit, pixels } = usePlane();
  const globe = useGlobe();
  const lookup = useMemo(() => onDirections(value), [value]);
  const still = useStill();
  const fineness = still ? COARSE : turning ? TURNING : FINE;
  const radius = pixels(1);
  // Contoured in a square around the disc, then brought to its place and size.
  const paths = useMemo(
    () =>
      contourPaths((x, y) => lookup(globe.direction([x, y])), { span: 1, count: LEVELS, fineness }),
    [lookup, globe, fineness],
  );
  const scale = radius / MIDDLE;
  const rim = circle([MIDDLE, MIDDLE], radius);
  return (
    <g {...silent}>
      <g
        className="contours"
        transform={`translate(${round(MIDDLE - radius)} ${round(MIDDLE - radius)}) scale(${round(scale * 1000) / 1000})`}
        strokeWidth={round(unit / scale)}
      >
        {paths.map(({ level, d }) => (
          <path key={level} d={d} style={SHADE} />
        ))}
      </g>
      {/* Hides what the contours are too much. */}
      <path d={AROUND + rim} fillRule="evenodd" style={{ fill: 'var(--paper)' }} />
      <path
        className="grid-line"
        d={graticulePath(globe.view, radius)}
        strokeWidth={round(0.75 * unit)}
      />
      <path className="grid-axis" d={rim} strokeWidth={round(1.25 * unit)} />
    </g>
  );
}
