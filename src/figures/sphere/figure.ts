import { words } from '#words/figures/sphere.ts';
import { words as runWords } from '#words/runs.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { observeSphere, runsOf } from './runs.ts';
import { schema } from './schema.ts';

export { schema } from './schema.ts';

export const figure: Figure<typeof schema> = {
  name: 'sphere',
  title: words.title,
  caption: words.caption,
  schema,
  horizon: 200,
  presets,
  questions,
  isRandom: ({ batch }) => batch !== 'all',
  reach(settings, step) {
    const { first, twin } = runsOf(settings);
    const reached = first.reachSoon(step);
    const beside = twin?.reachSoon(reached) ?? reached;
    // The second run may end where the first goes on; it must not hold it up for that.
    return twin?.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).first, step),
  runs(settings) {
    const { first, twin } = runsOf(settings);
    if (!twin) return [{ id: 'weight_norm', label: runWords.weightNorm, run: first }];
    return [
      { id: 'start_a', label: runWords.firstStart, run: first },
      { id: 'start_b', label: runWords.secondStart, run: twin },
    ];
  },
  values(place) {
    const { now, twin, apart } = observeSphere(place);
    return {
      ...now,
      ...(twin && { twinLoss: twin.loss, twinG: twin.g, apart: apart ?? 0 }),
    };
  },
  describe: (place) => describe(place, observeSphere(place), runsOf(place.settings).first.problem),
};
