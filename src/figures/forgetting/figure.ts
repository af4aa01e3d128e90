import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { lanesOf, observeForgetting, schema } from './lanes.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { valuesOf } from './values.ts';

// Ten runs share the time between two frames.
const SLICE = 400;

export const figure: Figure<typeof schema> = {
  name: 'forgetting',
  title: 'Five learning rates',
  caption:
    'The same neuron, the same noisy samples, five learning rates η. Each line is the rate η/∥v∥² at which the direction of v really moves. The thin straight line predicts it without knowing η.',
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
      weightNorm.ending,
      plain.ending,
    ]);
    return endings.find((ending) => ending && step >= ending.step)?.message ?? null;
  },
  values: valuesOf,
  describe: (place) => describe(place, observeForgetting(place)),
};
