import type { Dataset } from '../../datasets/index.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation, Place, Problem } from '../../simulation/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lossText, methodText, towards, two } from '../words.ts';
import type { schema } from './figure.ts';

interface Seen {
  readonly now: Observation;
  readonly answer: { readonly z: number; readonly y: number };
  readonly data: Dataset;
}

/** What the reader's point is called. */
export const newcomer = (data: Dataset): string =>
  data.id === 'ownClasses' ? 'new point' : 'new penguin';

/** The words of the figure at a place. */
export function describe(
  { settings, step }: Place<typeof schema>,
  { now, answer, data }: Seen,
  problem: Problem,
): Description {
  const { w, b, loss } = now;
  const [first, second] = data.columns;
  const [zero, one] = data.classNames ?? ['class 0', 'class 1'];
  return {
    summary: `A plane of two measurements, ${first?.name} across and ${second?.name} upwards, with ${data.inputs.length} points: ${zero} (0) and ${one} (1). The neuron’s output y = φ(x·w + b) is drawn as contours; the bold one is where it is one half. The arrow w stands at a right angle to it.`,
    details: [
      `Step ${step}: ${methodText(problem.stochastic, settings)}, learning rate ${formatNumber(settings.learningRate)}, φ is ${settings.activation}.`,
      `w is ${formatVector(w)}: ${two(norm(w))} long, pointing to ${towards(w)}; b is ${two(b)}.`,
      `The ${newcomer(data)} at (${two(settings.newX)}, ${two(settings.newY)}) has x·w + b = ${two(answer.z)}, so the output is ${two(answer.y)}.`,
      `The loss over all samples is ${lossText(loss)}.`,
    ],
    hint:
      step === 0
        ? 'Turn w with the left and right keys, stretch it with up and down, and watch the line and the contours beside it.'
        : `Drag the ${newcomer(data)} across the line and watch the output pass one half.`,
    announcement: `w ${two(norm(w))} long at ${towards(w)}, b ${two(b)}, loss ${lossText(loss)}, output for the ${newcomer(data)} ${two(answer.y)}; step ${step}.`,
  };
}
