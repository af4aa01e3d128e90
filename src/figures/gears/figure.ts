import { words } from '#words/runs.ts';
import { formatNumber } from '../../drawing/index.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { questions } from './questions.ts';
import { observeGears, runOf, schema } from './run.ts';

export * from './run.ts';

export const figure: Figure<typeof schema> = {
  name: 'gears',
  title: 'Two gears',
  caption:
    'From the tip of w start three versions of one step, magnified so that the plain one keeps the same length. A plain step in any direction would end on the circle; a small step on g and v ends on the ellipse.',
  schema,
  questions,
  horizon: 100,
  presets: [
    {
      id: 'opening',
      label: 'As PyTorch starts',
      hint: '∥v∥ = |g|: the ellipse is a circle, and a small first step is the plain one.',
      settings: {},
    },
    {
      id: 'long',
      label: 'A long v',
      hint: 'w gets longer or shorter as before, but it hardly turns.',
      settings: { length: 2 },
    },
    {
      id: 'short',
      label: 'A short v',
      hint: 'w turns more than a plain step would turn it.',
      settings: { length: 0.7 },
    },
    {
      id: 'smallG',
      label: 'A small g',
      hint: 'w is short, and its tip moves little across: the same as a long v does, by another road.',
      settings: { g: 0.4 },
    },
    {
      id: 'zero',
      label: 'g at zero',
      hint: 'The ellipse is flat: v has no gradient, and only g moves.',
      settings: { g: 0 },
    },
    {
      id: 'large',
      label: 'A large step',
      hint: 'At this learning rate the step misses the ellipse: what it says holds for small steps.',
      settings: { length: 0.7, learningRate: 1 },
    },
  ],
  isRandom: () => false,
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'weight_norm', label: words.weightNorm, run: runOf(settings) }],
  values(place) {
    const { now, across, steps } = observeGears(place);
    return {
      ...now,
      across,
      missPrediction: steps?.missPrediction,
      missPlain: steps?.missPlain,
      missPredictionText: steps ? formatNumber(steps.missPrediction) : 'not known',
      missPlainText: steps ? formatNumber(steps.missPlain) : 'not known',
    };
  },
  describe: (place) => describe(place, observeGears(place)),
};
