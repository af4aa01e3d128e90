import { words } from '#words/figures/relatives.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { observeRelatives, runsOf, schema } from './runs.ts';
import { valuesOf } from './values.ts';

// Two runs of eight samples a step share the time between two frames.
const SLICE = 500;

export const figure: Figure<typeof schema> = {
  name: 'relatives',
  title: words.title,
  caption: words.caption,
  schema,
  horizon: 100,
  presets,
  questions,
  isRandom: () => false,
  reach(settings, step) {
    const { first, second } = runsOf(settings);
    const reached = first.reach(step, SLICE);
    const beside = second.reach(reached, SLICE);
    // What ends earlier must not hold up the run that goes on.
    return second.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).first, step),
  values: valuesOf,
  describe: (place) => describe(place, observeRelatives(place)),
};
