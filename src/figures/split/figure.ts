import { words } from '#words/runs.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { observeSplit, runsOf } from './runs.ts';
import { schema } from './schema.ts';

export const figure: Figure<typeof schema> = {
  name: 'split',
  title: 'The split',
  caption:
    'The weight w = g·v/∥v∥ of one neuron, taken apart. In the plane the contours are its loss for every w; in space the globe has the loss for every direction of w, at the present g and b. The dots are where w has been.',
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
    const named = { id: 'weight_norm', label: words.weightNorm, run: weightNorm };
    return settings.plain ? [named, { id: 'plain', label: words.plain, run: plain }] : [named];
  },
  values: (place) => ({ ...observeSplit(place).now }),
  describe: (place) =>
    describe(place, observeSplit(place), runsOf(place.settings).weightNorm.problem),
};
