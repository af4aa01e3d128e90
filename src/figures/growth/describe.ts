import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, methodText, towards, two } from '../words.ts';
import type { GrowthSeen, schema } from './figure.ts';
import type { Move, Odometer } from './odometer.ts';

export const degrees = (angle: number): string => formatNumber(angle, { decimals: 1 });

/** What the next update does, in words. */
function moveText(move: Move | null, isSgd: boolean): string[] {
  if (!move) return ['The run goes no further, so there is no next step.'];
  const { angle, isRight, normChange, turn, normAfter, shrinks } = move;
  if (angle === null) return ['The next step is too small to be seen: v stays where it is.'];
  const stands = isRight ? 'at a right angle to v' : `at ${degrees(angle)} degrees to v`;
  const leads = `It turns v by ${degrees(turn)} degrees and makes it ${lengthText(normAfter)} long`;
  return [
    `The next step is ${formatNumber(normChange)} long and leaves ${stands}.`,
    isSgd
      ? `${leads}, which is the length of v divided by the cosine of the turn.`
      : `${leads}${shrinks ? ', which is shorter than before' : ''}.`,
  ];
}

/** How the squared length compares with what the steps have added. */
export function sumText({ squared, start, added, excess }: Odometer): string {
  const sum = `At the start the squared length was ${formatNumber(start)}, and the squared steps add up to ${formatNumber(added)}`;
  const now = `the squared length is ${formatNumber(squared)}`;
  if (excess === 0) return `${sum}; ${now}, their sum.`;
  const side = excess > 0 ? 'more' : 'less';
  return `${sum}; ${now}, ${formatNumber(Math.abs(excess))} ${side} than their sum.`;
}

/** In how many steps v became shorter, in words. */
export function shrunkText(shrunk: number, step: number): string {
  if (step === 0) return 'No step has been made yet.';
  const all = `${step} ${step === 1 ? 'step' : 'steps'}`;
  if (shrunk === 0) return `v has not become shorter in any of ${all}.`;
  return `v became shorter in ${shrunk} of ${all}.`;
}

/** What is worth trying next. */
function hintFor({ settings, step }: Place<typeof schema>, seen: GrowthSeen): string {
  if (settings.optimizer === 'adam') {
    return seen.odometer.shrunk > 0
      ? 'Switch to SGD: in none of its steps does v become shorter.'
      : 'Play on: with Adam some steps make v shorter.';
  }
  if (settings.optimizer !== 'sgd') {
    return 'Switch to SGD at the same step, and compare the two bars.';
  }
  if (step === 0) return 'Halve the length of v and look at the angle of the next step.';
  return 'Switch to momentum: the upper bar gets ahead of the lower one.';
}

/** The words of the figure at a place. */
export function describe(
  place: Place<typeof schema>,
  seen: GrowthSeen,
  stochastic: boolean,
): Description {
  const { settings, step } = place;
  const { v = [], g = 0, normV = 0, loss, directionLearningRate: rate } = seen.now;
  const { odometer, move } = seen;
  const details = [
    `Step ${step}: ${methodText(stochastic, settings)}, learning rate ${formatNumber(settings.learningRate)}.`,
    `v is ${lengthText(normV)} long and points to ${towards(v)}; g is ${two(g)}.`,
    ...moveText(move, settings.optimizer === 'sgd'),
    sumText(odometer),
    `All turns together come to ${degrees(odometer.turned)} degrees.`,
    shrunkText(odometer.shrunk, step),
    `The loss over all samples is ${lossText(loss)}.`,
  ];
  if (rate !== undefined && settings.optimizer === 'sgd') {
    details.push(`The unit direction learns at the rate ${formatNumber(rate)}.`);
  }
  return {
    summary:
      'A plane with the direction parameter v as an arrow from the origin, the next step from its tip, and the v that the step leads to. Below it two bars: the squared length of v, and the squared length at the start with the squared length of every step added to it. The neuron has a tanh and no bias, and learns eight points on a ring.',
    details,
    hint: hintFor(place, seen),
    announcement: `Step ${step}: length of v ${lengthText(normV)}, turned ${degrees(odometer.turned)} degrees in all, loss ${lossText(loss)}.`,
  };
}
