import { round } from '../plane/frame.ts';
import type { ChartPoint } from './series.ts';

/**
 * Path data through points already in drawing units. Where many points share a unit of width, only
 * the first, the extremes and the last of them are drawn, which looks the same. A point that is not
 * finite leaves a gap.
 */
export function linePath(points: Iterable<ChartPoint>): string {
  return runs(points)
    .map((run) => `M${columns(run).flatMap(extremes).map(place).join('L')}`)
    .join('');
}

/** The points between gaps. */
function runs(points: Iterable<ChartPoint>): ChartPoint[][] {
  const found: ChartPoint[][] = [];
  let run: ChartPoint[] | undefined;
  for (const point of points) {
    if (!Number.isFinite(point.x) || !Number.isFinite(point.y)) {
      run = undefined;
    } else if (run) {
      run.push(point);
    } else {
      run = [point];
      found.push(run);
    }
  }
  return found;
}

/** The points grouped by the unit of width they share. */
function columns(run: readonly ChartPoint[]): ChartPoint[][] {
  const found: ChartPoint[][] = [];
  let unit = Number.NaN;
  for (const point of run) {
    if (Math.floor(point.x) !== unit) found.push([]);
    unit = Math.floor(point.x);
    found.at(-1)?.push(point);
  }
  return found;
}

function extremes(column: readonly ChartPoint[]): readonly ChartPoint[] {
  if (column.length <= 4) return column;
  let [low, high] = [0, 0];
  column.forEach(({ y }, i) => {
    if (y < (column[low] as ChartPoint).y) low = i;
    if (y > (column[high] as ChartPoint).y) high = i;
  });
  const kept = [...new Set([0, low, high, column.length - 1])].sort((a, b) => a - b);
  return kept.map((i) => column[i] as ChartPoint);
}

function place({ x, y }: ChartPoint): string {
  return `${round(x, 10)},${round(y, 10)}`;
}
