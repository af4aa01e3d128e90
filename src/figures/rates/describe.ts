import { words } from '#words/figures/rates.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import { LENGTHS, RATES } from '../../simulation/rates.ts';
import { outcomeSentence } from '../outcomeWords.ts';
import type { Description } from '../types.ts';
import { chosenOf, type RatesSettings, type schema } from './chosen.ts';

const said = words.describe;

/** What became of both methods in the chosen race. */
export function outcomesOf(settings: RatesSettings): [plain: string, weightNorm: string] {
  const { steps, plain, weightNorm, limits } = chosenOf(settings);
  const { learningRate } = settings;
  const at = (limit: number) => ({ steps, learningRate, limit });
  return [
    outcomeSentence(words.runners.plain, plain, at(limits.plain)),
    outcomeSentence(words.runners.weightNorm, weightNorm, at(limits.weightNorm)),
  ];
}

/** The words of the figure: the map as a whole is in the picture's own sentence. */
export function describe({ settings }: Place<typeof schema>): Description {
  const { neuron, conditionNumber, angle, learningRate, length } = settings;
  const { steps, limits } = chosenOf(settings);
  const chosen = said.chosen(formatNumber(learningRate), formatNumber(length));
  const outcomes = outcomesOf(settings);
  return {
    summary: said.summary({ rates: RATES.length, lengths: LENGTHS.length, steps }),
    details: [
      said.problem(said.neurons[neuron], formatNumber(conditionNumber), formatNumber(angle)),
      said.chosenCell(chosen),
      ...outcomes,
      said.limits(formatNumber(limits.plain), formatNumber(limits.weightNorm)),
    ],
    hint: said.hint,
    announcement: `${chosen} ${outcomes.join(' ')}`,
  };
}
