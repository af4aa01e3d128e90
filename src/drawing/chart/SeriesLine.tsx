import { useMemo } from 'react';
import { evenly } from '../marks/evenly.ts';
import { circle, square } from '../marks/shapes.ts';
import type { Point } from '../plane/frame.ts';
import { linePath } from './linePath.ts';
import { LINE_STYLES } from './lineStyles.ts';
import type { ChartPoint, Series } from './series.ts';

const SQUARES = 12;

/**
 * One line of a chart with its marks, a dot where there is but one point; `x` and `y` must stay the
 * same functions between changes.
 */
export function SeriesLine({
  series,
  x,
  y,
}: {
  readonly series: Series;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}) {
  const { points, style = 'thick', mark, kind, symbol, isBackground } = series;
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
  const [first] = points;
  const alone: Point | undefined =
    points.length === 1 && first ? [x(first.x), y(first.y)] : undefined;
  const dot = !squares && alone?.every(Number.isFinite) ? circle(alone, 3) : '';
  return (
    <g
      className={`mark mark-${kind}${isBackground ? ' mark-background' : ''}`}
      data-symbol={symbol}
      opacity={isBackground ? 0.35 : undefined}
    >
      <path className="mark-line" d={line} {...LINE_STYLES[style]} strokeLinejoin="round" />
      {(squares || dot) && <path className="mark-fill" d={squares || dot} />}
    </g>
  );
}
