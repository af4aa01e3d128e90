import { words } from '#words/figures/neuron.ts';
import { LossChart } from '../LossChart.tsx';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { runOf, type schema } from './figure.ts';

/** The loss so far. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const run = runOf(settings);
  const { data, stochastic } = run.problem;
  return (
    <>
      <LossChart run={run} step={step} symbol="w" />
      <p className="method">{words.chart.method(methodText(stochastic, settings), data.title)}</p>
    </>
  );
}
