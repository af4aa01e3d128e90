import { words } from '#words/figures/gears.ts';
import { formatNumber, LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { runOf, schema } from './figure.ts';
import { distances } from './steps.ts';

const { chart } = words;

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
    return chart.trend.none;
  }
  if (first === null) {
    return chart.trend.predicted(text(second));
  }
  return chart.trend.nearer(text(first), text(second));
}

/** How far the real step ends from the other two, over η, both axes logarithmic. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const run = runOf(settings);
  const found = distances(run.at(step).parameters, run.problem);
  const series: Series[] = [
    {
      name: chart.plain,
      kind: 'plain',
      symbol: 'plain',
      style: 'thick',
      mark: 'square',
      points: found.plain,
    },
    {
      name: chart.prediction,
      kind: 'rate',
      symbol: 'rate',
      style: 'dashed',
      points: found.prediction,
    },
  ];
  return (
    <>
      <LineChart
        label={chart.label}
        xLabel="η"
        yLabel={chart.distance}
        log
        logX
        cursor={settings.learningRate}
        xDomain={[schema.learningRate.min, schema.learningRate.max]}
        trend={trend(found)}
        tableCaption={chart.table}
        series={series}
      />
      <p className="method">{chart.method(run.problem.data.title)}</p>
    </>
  );
}
