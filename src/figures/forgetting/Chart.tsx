import { words } from '#words/figures/forgetting.ts';
import { LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lossTrend } from './describe.ts';
import { type LaneReading, lanesOf, RATES, readLanes, type schema } from './lanes.ts';

const ENDS = [Number(RATES[0]), Number(RATES.at(-1))] as const;

/** Mean loss of the last steps over the learning rate: weight norm against a plain w. */
export function Chart({ state }: ViewProps<typeof schema>) {
  const lanes = readLanes(state);
  const line = (of: (lane: LaneReading) => number) =>
    lanes
      .map((lane) => ({ x: Number(lane.name), y: of(lane) }))
      .filter(({ y }) => Number.isFinite(y));
  const series: Series[] = [
    {
      name: words.chart.weightNorm,
      kind: 'weightNorm',
      symbol: 'w',
      points: line(({ loss }) => loss),
    },
    {
      name: words.chart.plain,
      kind: 'plain',
      symbol: 'plain',
      style: 'dashed',
      mark: 'square',
      points: line(({ plainLoss }) => plainLoss),
    },
  ];
  return (
    <>
      <LineChart
        label={words.chart.label}
        xLabel={words.chart.rate}
        yLabel={words.chart.loss}
        log
        logX
        xDomain={ENDS}
        trend={lossTrend(state.step, lanes)}
        tableCaption={words.chart.table}
        series={series}
      />
      <p className="method">
        {words.chart.method(lanesOf(state.settings)[0]?.plain.problem.data.title ?? '')}
      </p>
    </>
  );
}
