import { LineChart } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lengthSeries, lossSeries, turnSeries } from './curves.ts';
import { lengthTrend, lossTrend, turnTrend } from './describe.ts';
import { observeDecay, type schema } from './runs.ts';

const SHORTEST_AXIS = 20;

/** The lengths over the steps, and below them the turn of v or the loss. */
export function Chart({ state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const seen = observeDecay(state);
  const common = {
    xLabel: 'step',
    cursor: step,
    xDomain: [0, Math.max(SHORTEST_AXIS, step)] as const,
  };
  return (
    <>
      <LineChart
        {...common}
        label="Lengths"
        yLabel="length"
        trend={lengthTrend(state, seen)}
        tableCaption="Lengths by step"
        series={lengthSeries(state)}
      />
      {settings.second === 'turn' ? (
        <LineChart
          {...common}
          label="Turn of v per step"
          yLabel="degrees per step"
          trend={turnTrend(state, seen)}
          tableCaption="Turn of v by step, root mean square"
          series={turnSeries(state)}
        />
      ) : (
        <LineChart
          {...common}
          label="Loss"
          yLabel="loss"
          trend={lossTrend(state, seen)}
          tableCaption="Loss by step"
          series={lossSeries(state)}
        />
      )}
    </>
  );
}
