import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import { LENGTHS, RATES } from '../../simulation/rates.ts';
import { outcomeSentence } from '../outcomeWords.ts';
import type { Description } from '../types.ts';
import { chosenOf, type RatesSettings, type schema } from './chosen.ts';

/** What became of both methods in the chosen race. */
export function outcomesOf(settings: RatesSettings): [plain: string, weightNorm: string] {
  const { steps, plain, weightNorm, limits } = chosenOf(settings);
  const { learningRate } = settings;
  const at = (limit: number) => ({ steps, learningRate, limit });
  return [
    outcomeSentence('Plain gradient descent', plain, at(limits.plain)),
    outcomeSentence('Weight norm', weightNorm, at(limits.weightNorm)),
  ];
}

/** The words of the figure: the map as a whole is in the picture's own sentence. */
export function describe({ settings }: Place<typeof schema>): Description {
  const { neuron, conditionNumber, angle, learningRate, length } = settings;
  const { steps, limits } = chosenOf(settings);
  const chosen = `Learning rate ${formatNumber(learningRate)}, ∥v∥ ${formatNumber(length)} at the start.`;
  const outcomes = outcomesOf(settings);
  return {
    summary: `A map of ${RATES.length} learning rates by ${LENGTHS.length} lengths of v at the start. Each cell is a run of weight norm of ${steps} steps, shaded by the steps it needed and hatched where it did not arrive. A strip above shows plain gradient descent at the same learning rates.`,
    details: [
      `A ${neuron} neuron, condition number ${formatNumber(conditionNumber)} of the inputs, w* at ${formatNumber(angle)} degrees.`,
      `The chosen cell: ${chosen}`,
      ...outcomes,
      `At w* plain gradient descent can settle below a learning rate of ${formatNumber(limits.plain)}, weight norm below ${formatNumber(limits.weightNorm)}.`,
    ],
    hint: 'Move the chosen cell with the arrow keys, then open its race with Enter.',
    announcement: `${chosen} ${outcomes.join(' ')}`,
  };
}
