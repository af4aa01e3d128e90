import { everyLoss } from '../../simulation/index.ts';
import { memoByObject } from '../memo.ts';
import { presetPlace } from '../presets.ts';
import { presets } from './presets.ts';
import { runsOf, type schema } from './runs.ts';

/** The steps over which bursts are counted. */
export const COUNTED = { from: 200, to: 600 } as const;

/** The steps at which a list of losses is at the top of a burst: above half of its highest. */
export function peaksOf(losses: readonly number[]): number[] {
  const high = Math.max(...losses) / 2;
  const at = (i: number) => losses[i] ?? Number.POSITIVE_INFINITY;
  return losses.flatMap((loss, i) =>
    loss > high && loss > at(i - 1) && loss >= at(i + 1) ? [i] : [],
  );
}

/** How often the loss of the preset `bursts` bursts, and between what it goes up and down. */
export const burstsOf = memoByObject((fields: typeof schema) => {
  const preset = presets.find(({ id }) => id === 'bursts') ?? presets[0];
  const { weightNorm } = runsOf(presetPlace(fields, preset).settings);
  const losses = everyLoss(weightNorm, COUNTED.to).slice(COUNTED.from);
  const peaks = peaksOf(losses);
  const first = peaks[0] as number;
  return {
    every: ((peaks.at(-1) as number) - first) / (peaks.length - 1),
    low: Math.min(...losses),
    high: Math.max(...losses),
  };
});
