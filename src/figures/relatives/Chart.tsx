import { words } from '#words/figures/relatives.ts';
import { LineChart } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lengthSeries } from './curves.ts';
import { lengthTrend } from './describe.ts';
import { observeRelatives, type schema } from './runs.ts';

const SHORTEST_AXIS = 20;

/** The lengths over the steps: of both w, and of v where there is one. */
export function Chart({ state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  return (
    <>
      <LineChart
        label={words.chart.label}
        xLabel={words.chart.step}
        yLabel={words.chart.length}
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={lengthTrend(state, observeRelatives(state))}
        tableCaption={words.chart.table}
        series={lengthSeries(state)}
      />
      <p className="method">
        {settings.whitened ? words.chart.method.circle : words.chart.method.ellipse}
      </p>
    </>
  );
}
