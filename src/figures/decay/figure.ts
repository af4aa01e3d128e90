import { words } from '#words/runs.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { observeDecay, runsOf, schema } from './runs.ts';
import { valuesOf } from './values.ts';

// Four runs share the time between two frames.
const SLICE = 1000;

export const figure: Figure<typeof schema> = {
  name: 'decay',
  title: 'Weight decay on v, on g, on a plain w',
  caption:
    'One neuron with weight norm, one with a plain w, from the same w and on the same samples. Each length has its own decay λ.',
  schema,
  questions,
  horizon: 600,
  presets,
  isRandom: ({ noise }) => noise,
  reach(settings, step) {
    const { weightNorm, plain, others } = runsOf(settings);
    const reached = weightNorm.reach(step, SLICE);
    const beside = settings.three ? [plain, ...others.map(({ run }) => run)] : [plain];
    return beside.reduce((least, run) => {
      const there = run.reach(reached, SLICE);
      // What ends earlier must not hold up the run that goes on.
      return run.ending ? least : Math.min(least, there);
    }, reached);
  },
  ended: (settings, step) => endedAt(runsOf(settings).weightNorm, step),
  runs(settings) {
    const { weightNorm, plain, others } = runsOf(settings);
    return [
      { id: 'weight_norm', label: words.weightNorm, run: weightNorm },
      { id: 'plain', label: words.plain, run: plain },
      ...(settings.three ? others : []).map(({ times, run }, i) => ({
        id: `weight_norm_${i + 2}`,
        label: words.fromLength(String(times)),
        run,
      })),
    ];
  },
  values: valuesOf,
  describe: (place) => describe(place, observeDecay(place)),
};
