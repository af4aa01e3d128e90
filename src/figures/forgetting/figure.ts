import { words } from '#words/figures/forgetting.ts';
import { words as runWords } from '#words/runs.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { lanesOf, observeForgetting, schema, watched } from './lanes.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { valuesOf } from './values.ts';

// Ten runs share the time between two frames.
const SLICE = 400;

/** The name of a run at a learning rate, as a name in a program may be. */
const idAt = (method: string, rate: string): string => `${method}_at_${rate.replace('.', '_')}`;

export const figure: Figure<typeof schema> = {
  name: 'forgetting',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 1000,
  presets,
  isRandom: () => true,
  reach: (settings, step) =>
    lanesOf(settings).reduce(
      (least, { weightNorm, plain }) =>
        Math.min(least, weightNorm.reach(step, SLICE), plain.reach(step, SLICE)),
      step,
    ),
  ended(settings, step) {
    const endings = lanesOf(settings).flatMap(({ weightNorm, plain }) => [
      weightNorm.endingAt(step),
      plain.endingAt(step),
    ]);
    return endings.find((ending) => ending !== null)?.message ?? null;
  },
  runs: (settings) =>
    [watched(settings), ...lanesOf(settings).filter((lane) => lane !== watched(settings))].flatMap(
      ({ name, weightNorm, plain }) => [
        { id: idAt('weight_norm', name), label: runWords.weightNormAt(name), run: weightNorm },
        { id: idAt('plain', name), label: runWords.plainAt(name), run: plain },
      ],
    ),
  values: valuesOf,
  describe: (place) => describe(place, observeForgetting(place)),
};
