import { formatNumber, LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { runOf, schema } from './figure.ts';
import { distances } from './steps.ts';

type Points = ReturnType<typeof distances>['plain'];

/** By how much a distance falls when η falls from 0.01 to 0.001; null where it cannot be told. */
export function fall(points: Points): number | null {
  const at = (rate: number) => points.find(({ x }) => x === rate)?.y;
  const [large, small] = [at(0.01), at(0.001)];
  return large === undefined || small === undefined ? null : large / small;
}

/** What the two lines do, in a sentence. */
export function trend({ prediction, plain }: ReturnType<typeof distances>): string {
  const [first, second] = [fall(prediction), fall(plain)];
  const text = (ratio: number) => formatNumber(ratio, { digits: 2 });
  if (second === null) {
    return 'The gradient is zero here, or too small for its steps to be told from rounding.';
  }
  if (first === null) {
    return `The real step is where it is predicted, but for rounding; a tenth of the rate brings it ${text(second)} times nearer to the plain step.`;
  }
  return `From η = 0.01 to 0.001 the real step comes ${text(first)} times nearer to its prediction, and ${text(second)} times nearer to the plain step.`;
}

/** How far the real step ends from the other two, over η, both axes logarithmic. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const run = runOf(settings);
  const found = distances(run.at(step).parameters, run.problem);
  const series: Series[] = [
    {
      name: 'to the plain step',
      kind: 'plain',
      symbol: 'plain',
      style: 'thick',
      mark: 'square',
      points: found.plain,
    },
    {
      name: 'to the prediction',
      kind: 'rate',
      symbol: 'rate',
      style: 'dashed',
      points: found.prediction,
    },
  ];
  return (
    <>
      <LineChart
        label="Distance from the real step over the learning rate"
        xLabel="η"
        yLabel="distance"
        log
        logX
        cursor={settings.learningRate}
        xDomain={[schema.learningRate.min, schema.learningRate.max]}
        trend={trend(found)}
        tableCaption="Distance by learning rate"
        series={series}
      />
      <p className="method">
        Method: gradient descent, all samples. Data: {run.problem.data.title}, no bias.
      </p>
    </>
  );
}
