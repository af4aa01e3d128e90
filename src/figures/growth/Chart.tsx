import { LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, methodText } from '../words.ts';
import { runOf, type schema } from './figure.ts';
import { odometerAt } from './odometer.ts';

const MOST_POINTS = 240;
// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 20;

/** How the length went, in a sentence. */
export function trend(lengths: readonly number[], step: number): string {
  const [first = 0] = lengths;
  const last = lengths.at(-1) ?? first;
  if (step === 0) return `The length of v starts at ${lengthText(first)}.`;
  const steps = `${step} ${step === 1 ? 'step' : 'steps'}`;
  if (last === first) return `The length of v is ${lengthText(last)} after ${steps}, as before.`;
  const verb = last > first ? 'grows' : 'shrinks';
  return `The length of v ${verb} from ${lengthText(first)} to ${lengthText(last)} in ${steps}.`;
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
        label="Length of v"
        xLabel="step"
        yLabel="length"
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={trend(
          lengths.map(({ y }) => y),
          step,
        )}
        tableCaption="Length of v by step"
        series={series}
      />
      <p className="method">
        Method: {methodText(stochastic, settings)}. Data: {data.title}, no bias.
      </p>
    </>
  );
}
