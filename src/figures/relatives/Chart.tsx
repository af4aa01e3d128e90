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
        label="Lengths"
        xLabel="step"
        yLabel="length"
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={lengthTrend(state, observeRelatives(state))}
        tableCaption="Lengths by step"
        series={lengthSeries(state)}
      />
      <p className="method">
        Method: gradient descent, all samples, no bias. Data: eight points on{' '}
        {settings.whitened ? 'a circle' : 'an ellipse'}, with the outputs of a tanh neuron whose
        weight is 1.5 long.
      </p>
    </>
  );
}
