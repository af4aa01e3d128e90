import { words } from '#words/figures/flip.ts';
import { LossChart } from '../LossChart.tsx';
import type { ViewProps } from '../types.ts';
import { runsOf, type schema } from './figure.ts';

/** The loss so far, with that of a plain w when it is laid over. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const { weightNorm, plain } = runsOf(settings);
  return (
    <>
      <LossChart run={weightNorm} plain={settings.plain ? plain : null} step={step} symbol="w" />
      <p className="method">{words.chart.method(weightNorm.problem.data.title)}</p>
    </>
  );
}
