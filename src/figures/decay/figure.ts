import { words } from '#words/figures/decay.ts';
import { words as runWords } from '#words/runs.ts';
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
  title: words.title,
  caption: words.caption,
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
      { id: 'weight_norm', label: runWords.weightNorm, run: weightNorm },
      { id: 'plain', label: runWords.plain, run: plain },
      ...(settings.three ? others : []).map(({ times, run }, i) => ({
        id: `weight_norm_${i + 2}`,
        label: runWords.fromLength(String(times)),
        run,
      })),
    ];
  },
  values: valuesOf,
  describe: (place) => describe(place, observeDecay(place)),
};
