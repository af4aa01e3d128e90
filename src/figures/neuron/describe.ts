import { words } from '#words/figures/neuron.ts';
import type { Dataset } from '../../datasets/index.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation, Place, Problem } from '../../simulation/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lossText, methodText, towards, two } from '../words.ts';
import type { schema } from './figure.ts';
import { classesOf, newcomer } from './named.ts';

interface Seen {
  readonly now: Observation;
  readonly answer: { readonly z: number; readonly y: number };
  readonly data: Dataset;
}

/** The words of the figure at a place. */
export function describe(
  { settings, step }: Place<typeof schema>,
  { now, answer, data }: Seen,
  problem: Problem,
): Description {
  const say = words.describe;
  const [length, direction] = [two(norm(now.w)), towards(now.w)];
  const [b, loss, y] = [two(now.b), lossText(now.loss), two(answer.y)];
  const [first, second] = data.columns;
  const [zero, one] = classesOf(data);
  const point = newcomer(data);
  return {
    summary: say.summary({
      across: first?.name ?? '',
      upwards: second?.name ?? '',
      count: data.inputs.length,
      zero,
      one,
    }),
    details: [
      say.step({
        step,
        method: methodText(problem.stochastic, settings),
        rate: formatNumber(settings.learningRate),
        activation: say.activations[settings.activation],
      }),
      say.w({ w: formatVector(now.w), length, direction, b }),
      say.answer(point, { x1: two(settings.newX), x2: two(settings.newY), z: two(answer.z), y }),
      say.loss(loss),
    ],
    hint: step === 0 ? say.hint.start : say.hint.running(point),
    announcement: say.announcement(point, { length, direction, b, loss, y, step }),
  };
}
