import { words } from '#words/figures/split.ts';
import { LossChart } from '../LossChart.tsx';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { runsOf } from './runs.ts';
import type { schema } from './schema.ts';

/** The loss so far, with that of a plain w when it is laid over. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const { weightNorm, plain } = runsOf(settings);
  const { data, stochastic } = weightNorm.problem;
  return (
    <>
      <LossChart run={weightNorm} plain={settings.plain ? plain : null} step={step} symbol="w" />
      <p className="method">{words.chart.method(methodText(stochastic, settings), data.title)}</p>
    </>
  );
}
