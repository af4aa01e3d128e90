import { round } from '../plane/frame.ts';
import type { Series } from './series.ts';
import type { ChartScales } from './useChartScales.ts';

/** CSS pixels: between lines of text, and from a line's end to its label. */
const APART = 14;
const GAP = 6;

/** Places on a line, moved apart as little as it takes to be `apart` from one another, in order. */
export function spread(places: readonly number[], apart: number, low: number, high: number) {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  let last = low - apart;
  const moved = order.map(({ place }) => {
    last = Math.max(place, last + apart);
    return last;
  });
  // What has been pushed out below is pushed back, and pushes the others.
  let bound = high;
  for (let k = moved.length - 1; k >= 0; k--) {
    moved[k] = Math.min(moved[k] as number, bound);
    bound = (moved[k] as number) - apart;
  }
  const result: number[] = [];
  for (const [k, { i }] of order.entries()) result[i] = moved[k] as number;
  return result;
}

/** The name of each line at its end, where lines of one colour would be hard to tell apart. */
export function EndLabels({
  series,
  scales: { across, up, area },
}: {
  readonly series: readonly Series[];
  readonly scales: ChartScales;
}) {
  const ends = series.flatMap(({ name, kind, points }) => {
    const last = points.at(-1);
    const [x, y] = last ? [across(last.x), up(last.y)] : [Number.NaN, Number.NaN];
    return Number.isFinite(x) && Number.isFinite(y) ? [{ name, kind, x, y }] : [];
  });
  const places = spread(
    ends.map(({ y }) => y),
    APART,
    area.top,
    area.bottom,
  );
  return (
    <g className="chart-ends">
      {ends.map(({ name, kind, x }, i) => (
        <text
          key={name}
          className={`mark mark-${kind}`}
          x={round(x + GAP)}
          y={round((places[i] as number) + 4)}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
