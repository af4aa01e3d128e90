import { words } from '#words/figures/gears.ts';
import { words as runs } from '#words/runs.ts';
import { formatNumber } from '../../drawing/index.ts';
import { endedAt } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { questions } from './questions.ts';
import { observeGears, runOf, schema } from './run.ts';

export * from './run.ts';

export const figure: Figure<typeof schema> = {
  name: 'gears',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 100,
  presets: [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'long',
      ...words.presets.long,
      settings: { length: 2 },
    },
    {
      id: 'short',
      ...words.presets.short,
      settings: { length: 0.7 },
    },
    {
      id: 'smallG',
      ...words.presets.smallG,
      settings: { g: 0.4 },
    },
    {
      id: 'zero',
      ...words.presets.zero,
      settings: { g: 0 },
    },
    {
      id: 'large',
      ...words.presets.large,
      settings: { length: 0.7, learningRate: 1 },
    },
  ],
  isRandom: () => false,
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'weight_norm', label: runs.weightNorm, run: runOf(settings) }],
  values(place) {
    const { now, across, steps } = observeGears(place);
    return {
      ...now,
      across,
      missPrediction: steps?.missPrediction,
      missPlain: steps?.missPlain,
      missPredictionText: steps ? formatNumber(steps.missPrediction) : words.values.unknown,
      missPlainText: steps ? formatNumber(steps.missPlain) : words.values.unknown,
    };
  },
  describe: (place) => describe(place, observeGears(place)),
};
