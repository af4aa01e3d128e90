import { words } from '#words/runs.ts';
import { raceProblem, raceRun } from '../../simulation/race.ts';
import { shortOutcome } from '../outcomeWords.ts';
import type { Figure } from '../types.ts';
import { chosenOf, schema } from './chosen.ts';
import { describe } from './describe.ts';
import { questions } from './questions.ts';

export { schema };

export const figure: Figure<typeof schema> = {
  name: 'rates',
  title: 'Which learning rates work',
  caption:
    'Every cell is a whole race, run by the same code as the figure above: weight norm at a learning rate (across) and a length of v at the start (up). The strip is plain gradient descent, which has no v. The fuller the shade of a cell, the fewer steps it needed.',
  schema,
  questions,
  horizon: 0,
  presets: [
    {
      id: 'opening',
      label: 'The tanh neuron',
      hint: 'Choose a cell, then open its race.',
      settings: {},
    },
    {
      id: 'linear',
      label: 'The linear neuron',
      hint: 'Here plain gradient descent diverges as soon as it is too fast.',
      settings: { neuron: 'linear', conditionNumber: 10 },
    },
    {
      id: 'isotropic',
      label: 'A round bowl',
      hint: 'Equally steep in all directions: compare the right edge of the map with that of the strip.',
      settings: { neuron: 'linear', conditionNumber: 1 },
    },
    {
      id: 'steep',
      label: 'w* on the steep axis',
      hint: 'g has to move along the steepest direction: compare the right edges.',
      settings: { neuron: 'linear', conditionNumber: 10, angle: 0 },
    },
    {
      id: 'flat',
      label: 'w* on the flat axis',
      hint: 'The best case: g moves along the flattest direction.',
      settings: { neuron: 'linear', conditionNumber: 10, angle: 90 },
    },
  ],
  isRandom: () => false,
  reach: () => 0,
  // Or a link to a step would be on its way for ever.
  ended: () => 'This figure has no steps.',
  // Of the chosen cell.
  runs(settings) {
    const problem = raceProblem(settings);
    return [
      { id: 'weight_norm', label: words.weightNorm, run: raceRun('weightNorm', settings, problem) },
      { id: 'plain', label: words.plain, run: raceRun('plain', settings, problem) },
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
