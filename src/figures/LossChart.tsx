import { formatNumber, LineChart, type Series } from '../drawing/index.ts';
import { lossCurve, type NeuronRun } from '../simulation/index.ts';

// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 20;

/** How a curve went, in a sentence. */
export function trend(points: readonly { readonly x: number; readonly y: number }[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || !Number.isFinite(first.y))
    return 'There are no samples, so there is no loss.';
  if (last.x === 0) return `The loss starts at ${formatNumber(first.y)}.`;
  const lowest = points.reduce((best, point) => (point.y < best.y ? point : best), first);
  const verb = last.y < first.y ? 'falls' : last.y > first.y ? 'rises' : 'stays';
  const end = `The loss ${verb} from ${formatNumber(first.y)} to ${formatNumber(last.y)} in ${last.x} ${last.x === 1 ? 'step' : 'steps'}`;
  return lowest.y < last.y * 0.9
    ? `${end}; it was lowest, ${formatNumber(lowest.y)}, at step ${lowest.x}.`
    : `${end}.`;
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
      name: plain ? 'weight norm' : 'all samples',
      kind: 'full',
      symbol,
      style: 'thick',
      points: full,
    },
  ];
  if (run.problem.stochastic) {
    const { points } = lossCurve(run, 'batch', step);
    series.unshift({ name: 'batch', kind: 'batch', style: 'thin', points });
  }
  if (plain) {
    const { points } = lossCurve(plain, 'full', step);
    series.push({
      name: 'plain w',
      kind: 'plain',
      symbol: 'plain',
      style: 'dashed',
      mark: 'square',
      points,
    });
  }
  return (
    <LineChart
      label="Loss"
      xLabel="step"
      yLabel="loss"
      cursor={step}
      xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
      trend={trend(full)}
      tableCaption="Loss by step"
      series={series}
    />
  );
}
