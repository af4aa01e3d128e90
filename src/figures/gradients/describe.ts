import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, methodText, towards, two } from '../words.ts';
import type { observeGradients, schema } from './figure.ts';
import { STAGES, type StageId, stageNumber } from './stages.ts';

type Seen = ReturnType<typeof observeGradients>;

// What rounding alone leaves of a zero.
const NO_SLOPE = 1e-12;

/** The present stage with its numbers, in a sentence or two. */
export function stageText({ stage, now, v, g, next, nextLoss, gear, turn }: Seen): string {
  const { gradW, gradG, gradAcross, gradV, normV } = now;
  if (stage.id === 'forward') {
    return `Forward: g is ${two(g)} and v points to ${towards(v)}, so w is ${formatVector(now.w)}.`;
  }
  if (!gradW || gradG === undefined || !gradAcross || !gradV || gear === undefined) {
    return 'A gradient is too large to be written as a number here.';
  }
  const texts: Record<Exclude<StageId, 'forward' | 'stepG' | 'stepV' | 'rebuilt'>, string> = {
    gradW: `The gradient of w is ${formatVector(gradW, 3)}.`,
    along: `Measured along v/∥v∥ it is ${formatNumber(gradG)}: this is the gradient of g.`,
    across: `What is left of it lies across w and is ${formatNumber(norm(gradAcross))} long: ${formatVector(gradAcross, 3)}.`,
    gradV: `Times g/∥v∥ = ${formatNumber(gear)} it is the gradient of v, ${formatVector(gradV, 3)}, at a right angle to v.`,
  };
  if (stage.id in texts) return texts[stage.id as keyof typeof texts];
  if (!next || normV === undefined || turn === undefined || nextLoss === undefined) {
    return 'The step is too large to be written as a number here.';
  }
  if (stage.id === 'stepG') return `g steps from ${two(g)} to ${two(next.g)}.`;
  if (stage.id === 'stepV') {
    return `v steps at a right angle to itself: it turns by ${formatNumber(turn, { decimals: 1 })} degrees, and its length goes from ${lengthText(normV)} to ${lengthText(next.normV)}.`;
  }
  return `Built again, w is ${formatVector(next.w)}; the loss goes from ${lossText(now.loss)} to ${lossText(nextLoss)}.`;
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings }: Place<typeof schema>, { stage, now, g }: Seen): string {
  if (g === 0) return 'g is zero, so turning v would change nothing: only g can move. Step on.';
  if (now.gradV?.every((entry) => Math.abs(entry) < NO_SLOPE)) {
    return 'The whole gradient lies along w here, so v rests and only g moves.';
  }
  if (stage.number < stageNumber('across')) return 'Step on, and see where each part goes.';
  if (stage.id === 'gradV' || stage.id === 'across') {
    return 'Drag v, and see that the gradient of v stays at a right angle to it.';
  }
  if (stage.id === 'stepV') return 'Raise the learning rate: v turns further and gets longer.';
  return settings.data === 'ring2'
    ? 'Step on into the next update, or back through this one.'
    : 'Step back through this update, forwards and backwards as often as you like.';
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, data: string): Description {
  const { settings } = place;
  const { stage, now, v, g } = seen;
  const details = [
    `Update ${stage.update + 1}, stage ${stage.number + 1} of ${STAGES}: ${methodText(settings.batch !== 'all', { optimizer: 'sgd', batch: settings.batch })}, learning rate ${formatNumber(settings.learningRate)}.`,
    `Before this update v is ${two(norm(v))} long and points to ${towards(v)}; g is ${two(g)}, b is ${two(now.b)}, and the loss over all samples is ${lossText(now.loss)}.`,
    stageText(seen),
  ];
  return {
    summary: `A plane of weights with the loss drawn as contours, in which one update of g and v is made in eight stages: w forward, the gradient of w, its part along w for g, its part across w for v, the gradient of v, the two steps, and w built again. The data: ${data}.`,
    details,
    hint: hintFor(place, seen),
    announcement: `Stage ${stage.number + 1} of update ${stage.update + 1}. ${stageText(seen)}`,
  };
}
