import { words } from '#words/figures/growth.ts';
import { LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, methodText } from '../words.ts';
import { runOf, type schema } from './figure.ts';
import { odometerAt } from './odometer.ts';

const { chart } = words;

const MOST_POINTS = 240;
// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 20;

/** How the length went, in a sentence. */
export function trend(lengths: readonly number[], step: number): string {
  const [first = 0] = lengths;
  const last = lengths.at(-1) ?? first;
  if (step === 0) return chart.trend.start(lengthText(first));
  if (last === first) return chart.trend.same(lengthText(last), step);
  const went = last > first ? chart.trend.grows : chart.trend.shrinks;
  return went(lengthText(first), lengthText(last), step);
}

/** The length of v over the steps, and what the odometer reads. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const run = runOf(settings);
  const { data, stochastic } = run.problem;
  const readings = run.steps(step, MOST_POINTS).map((x) => ({ x, ...odometerAt(run, x) }));
  const lengths = readings.map(({ x, squared }) => ({ x, y: Math.sqrt(squared) }));
  const series: Series[] = [
    { name: '∥v∥', kind: 'v', symbol: 'v', style: 'thick', points: lengths },
    {
      name: '√(∥v₀∥² + Σ∥Δv∥²)',
      kind: 'gradient',
      symbol: 'gradient',
      style: 'dashed',
      points: readings.map(({ x, start, added }) => ({ x, y: Math.sqrt(start + added) })),
    },
  ];
  return (
    <>
      <LineChart
        label={chart.label}
        xLabel={chart.step}
        yLabel={chart.length}
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={trend(
          lengths.map(({ y }) => y),
          step,
        )}
        tableCaption={chart.table}
        series={series}
      />
      <p className="method">{chart.method(methodText(stochastic, settings), data.title)}</p>
    </>
  );
}
