import { useMemo } from 'react';
import { evenly } from '../marks/evenly.ts';
import { square } from '../marks/shapes.ts';
import { linePath } from './linePath.ts';
import { LINE_STYLES } from './lineStyles.ts';
import type { ChartPoint, Series } from './series.ts';

const SQUARES = 12;

/** One line of a chart with its marks; `x` and `y` must stay the same functions between changes. */
export function SeriesLine({
  series,
  x,
  y,
}: {
  readonly series: Series;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}) {
  const { points, style = 'thick', mark, kind, symbol } = series;
  const line = useMemo(
    () => linePath(points.map((point) => ({ x: x(point.x), y: y(point.y) }))),
    [points, x, y],
  );
  const squares = useMemo(() => {
    if (mark !== 'square') return '';
    return evenly(points.length, SQUARES)
      .map((i) => points[i] as ChartPoint)
      .map((point) => [x(point.x), y(point.y)] as const)
      .filter((place) => place.every(Number.isFinite))
      .map((place) => square(place, 3))
      .join('');
  }, [points, mark, x, y]);
  return (
    <g className={`mark mark-${kind}`} data-symbol={symbol}>
      <path className="mark-line" d={line} {...LINE_STYLES[style]} strokeLinejoin="round" />
      {squares && <path className="mark-fill" d={squares} />}
    </g>
  );
}
