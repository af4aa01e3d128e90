import { words } from '#words/figures/rates.ts';
import { words as runWords } from '#words/runs.ts';
import { raceProblem, raceRun } from '../../simulation/race.ts';
import { shortOutcome } from '../outcomeWords.ts';
import type { Figure } from '../types.ts';
import { chosenOf, schema } from './chosen.ts';
import { describe } from './describe.ts';
import { questions } from './questions.ts';

export { schema };

export const figure: Figure<typeof schema> = {
  name: 'rates',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 0,
  presets: [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'linear',
      ...words.presets.linear,
      settings: { neuron: 'linear', conditionNumber: 10 },
    },
    {
      id: 'isotropic',
      ...words.presets.isotropic,
      settings: { neuron: 'linear', conditionNumber: 1 },
    },
    {
      id: 'steep',
      ...words.presets.steep,
      settings: { neuron: 'linear', conditionNumber: 10, angle: 0 },
    },
    {
      id: 'flat',
      ...words.presets.flat,
      settings: { neuron: 'linear', conditionNumber: 10, angle: 90 },
    },
  ],
  isRandom: () => false,
  reach: () => 0,
  // Or a link to a step would be on its way for ever.
  ended: () => words.ended,
  // Of the chosen cell.
  runs(settings) {
    const problem = raceProblem(settings);
    return [
      {
        id: 'weight_norm',
        label: runWords.weightNorm,
        run: raceRun('weightNorm', settings, problem),
      },
      { id: 'plain', label: runWords.plain, run: raceRun('plain', settings, problem) },
    ];
  },
  values({ settings }) {
    const { learningRate, length } = settings;
    const { plain, weightNorm, limits } = chosenOf(settings);
    return {
      learningRate,
      normV: length,
      plainLimit: limits.plain,
      weightNormLimit: limits.weightNorm,
      plainOutcome: shortOutcome(plain),
      weightNormOutcome: shortOutcome(weightNorm),
    };
  },
  describe,
};
