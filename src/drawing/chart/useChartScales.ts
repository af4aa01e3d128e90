import { useMemo } from 'react';
import type { Area } from './Axes.tsx';
import type { LineChartProps } from './LineChart.tsx';
import { evenScale, extent, logScale, type Scale, widened } from './scale.ts';

export interface ChartScales {
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  /** Horizontal place of a value in the drawing; the same function while the scale is the same. */
  across(value: number): number;
  up(value: number): number;
}

/** The scales that fit the lines of a chart; undefined where there is nothing to draw. */
export function useChartScales(
  { series, log = false, logX = false, xDomain, yDomain, room = 12 }: LineChartProps,
  width: number,
  height: number,
): ChartScales | undefined {
  const points = series.flatMap((one) => one.points);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x0, x1] = xDomain ?? extent(xs, logX) ?? [];
  const found = extent(ys, log);
  const [y0, y1] = yDomain ?? (found && (log ? found : widened(found))) ?? [];
  const whole = xs.every(Number.isInteger);
  const empty = points.length === 0;

  return useMemo(() => {
    if (empty || x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) {
      return undefined;
    }
    const area = { left: 48, right: width - room, top: 22, bottom: height - 36 };
    const { left, right, top, bottom } = area;
    const columns = Math.max(2, Math.round(width / 90));
    const rows = Math.max(2, Math.round(height / 45));
    const x = logX ? logScale(x0, x1, columns) : evenScale(x0, x1, columns, whole);
    const y = log ? logScale(y0, y1, rows) : evenScale(y0, y1, rows);
    return {
      ...{ area, x, y },
      across: (value) => left + x.at(value) * (right - left),
      up: (value) => bottom - y.at(value) * (bottom - top),
    };
  }, [empty, whole, x0, x1, y0, y1, log, logX, width, height, room]);
}
