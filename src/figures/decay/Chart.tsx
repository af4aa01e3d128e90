import { words } from '#words/figures/decay.ts';
import { LineChart } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lengthSeries, lossSeries, turnSeries } from './curves.ts';
import { lengthTrend, lossTrend, turnTrend } from './describe.ts';
import { observeDecay, type schema } from './runs.ts';

const SHORTEST_AXIS = 20;
const { lengths, turn, loss } = words.chart;

/** The lengths over the steps, and below them the turn of v or the loss. */
export function Chart({ state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const seen = observeDecay(state);
  const common = {
    xLabel: words.chart.step,
    cursor: step,
    xDomain: [0, Math.max(SHORTEST_AXIS, step)] as const,
  };
  return (
    <>
      <LineChart
        {...common}
        label={lengths.label}
        yLabel={lengths.axis}
        trend={lengthTrend(state, seen)}
        tableCaption={lengths.table}
        series={lengthSeries(state)}
      />
      {settings.second === 'turn' ? (
        <LineChart
          {...common}
          label={turn.label}
          yLabel={turn.axis}
          trend={turnTrend(state, seen)}
          tableCaption={turn.table}
          series={turnSeries(state)}
        />
      ) : (
        <LineChart
          {...common}
          label={loss.label}
          yLabel={loss.axis}
          trend={lossTrend(state, seen)}
          tableCaption={loss.table}
          series={lossSeries(state)}
        />
      )}
    </>
  );
}
