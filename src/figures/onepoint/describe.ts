import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import type { OnePointPlace, observeOnePoint } from './figure.ts';

type Seen = ReturnType<typeof observeOnePoint>;

/** A neuron this close to its target has solved the example. */
const EXACT = 1e-6;
/** Lengths that a reader would read as the same number. */
const SAME = 0.005;

const FAR = 'its loss has passed a million times that of the start';

/** How far both are from the shortest solution where the example does not look, run by run. */
export function restText({ weightNorm, besidePlain, flowRest, diverged }: Seen): string {
  if (diverged.weightNorm && diverged.plain) {
    return 'Both losses have passed a million times that of the start.';
  }
  const w = diverged.weightNorm
    ? `Weight norm has diverged: ${FAR}.`
    : `Along the dashed line, where the example does not look, w is off the shortest solution by ${two(weightNorm.rest)}.`;
  const plain = diverged.plain
    ? `Plain gradient descent has diverged: ${FAR}.`
    : `The plain w is off by ${two(besidePlain.rest)}.`;
  if (diverged.weightNorm) return `${w} ${plain}`;
  const flow =
    flowRest === undefined
      ? 'What steps of no size would leave there is too large a number.'
      : `Steps of no size would leave w off by ${two(flowRest)}.`;
  return `${w} ${plain} ${flow}`;
}

/** Which solution each method found, once both are there. */
export function outcome({ now, plain, weightNorm, besidePlain, diverged }: Seen): string {
  if (diverged.weightNorm && diverged.plain)
    return 'Both have diverged: the learning rate is too large.';
  if (diverged.weightNorm) return 'Weight norm has diverged, and found no solution.';
  if (diverged.plain) {
    return now.loss < EXACT
      ? `Only weight norm solves the example, with a w of length ${two(weightNorm.length)}; plain has diverged.`
      : 'Plain gradient descent has diverged. Weight norm has not come to the dashed line yet.';
  }
  if (!(now.loss < EXACT && plain.loss < EXACT)) {
    return 'Not both have come to the dashed line yet.';
  }
  const found = `Both solve the example: weight norm with a w of length ${two(weightNorm.length)}, plain with one of ${two(besidePlain.length)}`;
  const difference = weightNorm.length - besidePlain.length;
  if (Math.abs(difference) < SAME) return `${found}.`;
  return `${found}. Weight norm found the ${difference < 0 ? 'shorter' : 'longer'} one.`;
}

function hintFor(step: number, { now }: Seen): string {
  if (step === 0) return 'Guess where on the dashed line each method will end. Then play.';
  if (now.loss < EXACT) {
    return 'Go back to step 0 and make v longer or shorter: w starts from the same place and ends elsewhere.';
  }
  return 'Plain w walks at a right angle to the dashed line. Watch how w leaves that path.';
}

/** The words of the figure at a place. */
export function describe({ settings, step }: OnePointPlace, seen: Seen): Description {
  const { now, plain, v, g, weightNorm, besidePlain } = seen;
  return {
    summary:
      'A plane of weights with the loss of one example, x = (2, 1)/√5 with the target 2, as straight contours. A dashed line holds every exact solution; the shortest, of length 2, is marked. From the origin start v, the weight w = g·v/∥v∥ and a plain w.',
    details: [
      `Step ${step}: gradient descent on one example, learning rate ${formatNumber(settings.learningRate)}.`,
      `v is ${two(now.normV ?? 0)} long and points to ${towards(v)}; g is ${two(g)}.`,
      `w is ${formatVector(now.w)}, of length ${two(weightNorm.length)}; the loss is ${lossText(now.loss)}.`,
      `A plain w from the same start is ${formatVector(plain.w)}, of length ${two(besidePlain.length)}; its loss is ${lossText(plain.loss)}.`,
      restText(seen),
      outcome(seen),
    ],
    hint: hintFor(step, seen),
    announcement: `Length of w ${two(weightNorm.length)}, of plain w ${two(besidePlain.length)}, loss ${lossText(now.loss)}; step ${step}.`,
  };
}
