import { words } from '#words/figures/sphere.ts';
import { LineChart, type Series } from '../../drawing/index.ts';
import { lossCurve } from '../../simulation/index.ts';
import { trend } from '../LossChart.tsx';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { runsOf } from './runs.ts';
import type { schema } from './schema.ts';

// As in the other figures: the axis does not start as a point.
const SHORTEST_AXIS = 20;

/** The loss of both runs so far. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const { first, twin } = runsOf(settings);
  const { data, stochastic } = first.problem;
  const from = lossCurve(first, 'full', step).points;
  const common = { symbol: 'direction', kind: 'direction' } as const;
  const series: Series[] = [
    { ...common, name: twin ? words.chart.fromA : words.chart.all, style: 'thick', points: from },
  ];
  let went = trend(from);
  if (twin) {
    const { points } = lossCurve(twin, 'full', step);
    series.push({ ...common, name: words.chart.fromB, style: 'dashed', points });
    went = words.chart.trendOfBoth(went, trend(points));
  }
  if (stochastic) {
    const { points } = lossCurve(first, 'batch', step);
    series.unshift({ name: words.chart.batch, kind: 'batch', style: 'thin', points });
  }
  return (
    <>
      <LineChart
        label={words.chart.label}
        xLabel={words.chart.step}
        yLabel={words.chart.loss}
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={went}
        tableCaption={words.chart.table}
        series={series}
      />
      <p className="method">{words.chart.method(methodText(stochastic, settings), data.title)}</p>
    </>
  );
}
