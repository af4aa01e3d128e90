import { words } from '#words/figures/split.ts';
import { words as runs } from '#words/runs.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { observeSplit, runsOf } from './runs.ts';
import { schema } from './schema.ts';

export const figure: Figure<typeof schema> = {
  name: 'split',
  title: words.title,
  caption: words.caption,
  schema,
  horizon: 200,
  presets,
  isRandom: ({ batch }) => batch !== 'all',
  reach(settings, step) {
    const { weightNorm, plain } = runsOf(settings);
    const reached = weightNorm.reachSoon(step);
    // The plain run may end where weight norm goes on; it must not hold it up for that.
    const beside = settings.plain ? plain.reachSoon(reached) : reached;
    return plain.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).weightNorm, step),
  runs(settings) {
    const { weightNorm, plain } = runsOf(settings);
    const named = { id: 'weight_norm', label: runs.weightNorm, run: weightNorm };
    return settings.plain ? [named, { id: 'plain', label: runs.plain, run: plain }] : [named];
  },
  values: (place) => ({ ...observeSplit(place).now }),
  describe: (place) =>
    describe(place, observeSplit(place), runsOf(place.settings).weightNorm.problem),
};
