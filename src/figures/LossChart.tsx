import { words as all } from '#words/figures.ts';
import { formatNumber, LineChart, type Series } from '../drawing/index.ts';
import { lossCurve, type NeuronRun } from '../simulation/index.ts';

const words = all.chart;

// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 20;

/** How a curve went, in a sentence. */
export function trend(points: readonly { readonly x: number; readonly y: number }[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || !Number.isFinite(first.y)) return words.noSamples;
  if (last.x === 0) return words.starts(formatNumber(first.y));
  const lowest = points.reduce((best, point) => (point.y < best.y ? point : best), first);
  const value = (y: number) => ({ value: y, text: formatNumber(y) });
  const dip = lowest.y < last.y * 0.9;
  return words.moved({
    from: value(first.y),
    to: value(last.y),
    steps: last.x,
    lowest: dip ? { text: formatNumber(lowest.y), step: lowest.x } : null,
  });
}

/** Loss so far: all samples thick, the batch of each step thin, that of a plain w beside it if asked. */
export function LossChart({
  run,
  plain,
  step,
  symbol,
}: {
  readonly run: NeuronRun;
  readonly plain?: NeuronRun | null;
  readonly step: number;
  /** The colour of the run's own curve. */
  readonly symbol: string;
}) {
  const full = lossCurve(run, 'full', step).points;
  const series: Series[] = [
    {
      name: plain ? words.weightNorm : words.all,
      kind: 'full',
      symbol,
      style: 'thick',
      points: full,
    },
  ];
  if (run.problem.stochastic) {
    const { points } = lossCurve(run, 'batch', step);
    series.unshift({ name: words.batch, kind: 'batch', style: 'thin', points });
  }
  if (plain) {
    const { points } = lossCurve(plain, 'full', step);
    series.push({
      name: words.plain,
      kind: 'plain',
      symbol: 'plain',
      style: 'dashed',
      mark: 'square',
      points,
    });
  }
  return (
    <LineChart
      label={words.label}
      xLabel={words.step}
      yLabel={words.loss}
      cursor={step}
      xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
      trend={trend(full)}
      tableCaption={words.table}
      series={series}
    />
  );
}
