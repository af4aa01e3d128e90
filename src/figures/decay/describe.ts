import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, towards, two } from '../words.ts';
import { type DecayPlace, type DecaySeen, type DecaySettings, predictedTurn } from './runs.ts';

/** An angle in degrees with its sign. */
export const degreesText = (angle: number): string =>
  Number.isNaN(angle) ? 'no step yet' : `${formatNumber(angle, { digits: 3 })}°`;

/** What decay on each parameter does to w, in words. */
export const EFFECTS = {
  v: 'v shrinks, w stays',
  g: 'w shrinks',
  plain: 'w shrinks',
} as const;

/** What the three lengths have done, in a sentence. */
export function lengthTrend({ settings, step }: DecayPlace, seen: DecaySeen): string {
  const { now, normW, normPlain, otherLengths } = seen;
  const lengths = [now.normV ?? 0, ...otherLengths];
  const v = settings.three
    ? `the three lengths of v lie between ${lengthText(Math.min(...lengths))} and ${lengthText(Math.max(...lengths))}`
    : `v is ${formatNumber(now.normV ?? 0)} long`;
  return `At step ${step} ${v}, w is ${two(normW)} long, and the plain w ${two(normPlain)}.`;
}

/** How far v turns per step, against the prediction. */
export function turnTrend({ settings, step }: DecayPlace, { turn }: DecaySeen): string {
  const predicted = predictedTurn(settings);
  const turned =
    step === 0
      ? 'No step has been made, so v has not turned.'
      : `Root mean square over the last steps: v turns by ${formatNumber(turn)} degrees a step.`;
  return predicted === 0
    ? `${turned} Without decay on v no such turn is held.`
    : `${turned} The prediction √(2ηλ) is ${formatNumber(predicted)} degrees.`;
}

/** How the losses stand. */
export const lossTrend = ({ step }: DecayPlace, { now, plain }: DecaySeen): string =>
  `At step ${step} the loss is ${lossText(now.loss)} with weight norm and ${lossText(plain.loss)} with the plain w.`;

function hintFor({ lambdaV, lambdaG, noise, three }: DecaySettings, step: number): string {
  if (step === 0) return 'Press play and watch which of the lengths settle lower.';
  if (lambdaG > 0) return 'Set the decay of g to zero and play on: w becomes long again.';
  if (lambdaV === 0) return 'Give v some decay: it becomes shorter, and its turns larger.';
  if (!noise)
    return 'Step through a burst: v is short, one step is too large, and v is long again.';
  if (!three)
    return 'Show three lengths at once: where they end does not depend on where they began.';
  return 'Double the decay of v: the common length falls, and the turns grow.';
}

/** The words of the figure at a place. */
export function describe(place: DecayPlace, seen: DecaySeen): Description {
  const { settings, step } = place;
  const { lambdaV, lambdaG, lambdaW, learningRate, noise } = settings;
  const { now, plain } = seen;
  const method = noise ? 'SGD, one noisy sample at a time' : 'gradient descent, all samples';
  return {
    summary:
      'A plane of weights with the loss drawn as contours. From the origin start the direction parameter v, the weight w = g·v/∥v∥ on the circle of radius |g|, and a plain w that began at the same place. Beside it are their lengths over the steps, and how far v turns in each.',
    details: [
      `Step ${step}: ${method}, learning rate ${formatNumber(learningRate)}; decay ${formatNumber(lambdaV)} on v, ${formatNumber(lambdaG)} on g, ${formatNumber(lambdaW)} on the plain w.`,
      `v points to ${towards(now.v ?? [1, 0])}; w is ${formatVector(now.w)}, the plain w ${formatVector(plain.w)}.`,
      lengthTrend(place, seen),
      turnTrend(place, seen),
      lossTrend(place, seen),
    ],
    hint: hintFor(settings, step),
    announcement: lengthTrend(place, seen),
  };
}
