import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import { LENGTHS, RATES } from '../../simulation/rates.ts';
import { outcomeText } from '../outcomeWords.ts';
import type { Description } from '../types.ts';
import { chosenOf, type schema } from './chosen.ts';

/** The words of the figure: the map as a whole is in the picture's own sentence. */
export function describe({ settings }: Place<typeof schema>): Description {
  const { neuron, conditionNumber, angle, learningRate, length } = settings;
  const { steps, plain, weightNorm, limits } = chosenOf(settings);
  const chosen = `Learning rate ${formatNumber(learningRate)}, ∥v∥ ${formatNumber(length)} at the start.`;
  const outcomes = [
    `Plain gradient descent ${outcomeText(plain, steps)}.`,
    `Weight norm ${outcomeText(weightNorm, steps)}.`,
  ];
  return {
    summary: `A map of ${RATES.length} learning rates by ${LENGTHS.length} lengths of v at the start. Each cell is a run of weight norm of ${steps} steps, shaded by the steps it needed and hatched where it did not arrive. A strip above shows plain gradient descent at the same learning rates.`,
    details: [
      `A ${neuron} neuron, condition number ${formatNumber(conditionNumber)}, w* at ${formatNumber(angle)} degrees.`,
      `The chosen cell: ${chosen}`,
      ...outcomes,
      `At w* plain gradient descent can settle below a learning rate of ${formatNumber(limits.plain)}, weight norm below ${formatNumber(limits.weightNorm)}.`,
    ],
    hint: 'Move the chosen cell with the arrow keys, then open its race with Enter.',
    announcement: `${chosen} ${outcomes.join(' ')}`,
  };
}
