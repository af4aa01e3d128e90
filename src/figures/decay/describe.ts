import { words } from '#words/figures/decay.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, towards, two } from '../words.ts';
import { type DecayPlace, type DecaySeen, type DecaySettings, predictedTurn } from './runs.ts';

const said = words.describe;

/** An angle in degrees with its sign. */
export const degreesText = (angle: number): string =>
  Number.isNaN(angle) ? words.values.noStep : `${formatNumber(angle, { digits: 3 })}°`;

/** What the three lengths have done, in a sentence. */
export function lengthTrend({ settings, step }: DecayPlace, seen: DecaySeen): string {
  const { now, normW, normPlain, otherLengths } = seen;
  const weights = { step, w: two(normW), plain: two(normPlain) };
  if (!settings.three) return said.lengths({ ...weights, v: formatNumber(now.normV ?? 0) });
  const lengths = [now.normV ?? 0, ...otherLengths];
  const shortest = lengthText(Math.min(...lengths));
  return said.threeLengths({ ...weights, shortest, longest: lengthText(Math.max(...lengths)) });
}

/** How far v turns per step, against the prediction. */
export function turnTrend({ settings, step }: DecayPlace, { turn }: DecaySeen): string {
  const predicted = predictedTurn(settings);
  const turned = step === 0 ? said.notTurned : said.turned(formatNumber(turn));
  const held = predicted === 0 ? said.notHeld : said.predicted(formatNumber(predicted));
  return `${turned} ${held}`;
}

/** How the losses stand. */
export const lossTrend = ({ step }: DecayPlace, { now, plain }: DecaySeen): string =>
  said.losses(step, lossText(now.loss), lossText(plain.loss));

function hintFor({ lambdaV, lambdaG, noise, three }: DecaySettings, step: number): string {
  if (step === 0) return said.hint.start;
  if (lambdaG > 0) return said.hint.decayOfG;
  if (lambdaV === 0) return said.hint.noDecayOfV;
  if (!noise) return said.hint.quiet;
  return three ? said.hint.threeLengths : said.hint.oneLength;
}

/** The words of the figure at a place. */
export function describe(place: DecayPlace, seen: DecaySeen): Description {
  const { settings, step } = place;
  const { lambdaV, lambdaG, lambdaW, learningRate, noise } = settings;
  const { now, plain } = seen;
  return {
    summary: said.summary,
    details: [
      said.step({
        step,
        method: noise ? said.methods.noisy : said.methods.quiet,
        rate: formatNumber(learningRate),
        v: formatNumber(lambdaV),
        g: formatNumber(lambdaG),
        w: formatNumber(lambdaW),
      }),
      said.vectors(towards(now.v ?? [1, 0]), formatVector(now.w), formatVector(plain.w)),
      lengthTrend(place, seen),
      turnTrend(place, seen),
      lossTrend(place, seen),
    ],
    hint: hintFor(settings, step),
    announcement: lengthTrend(place, seen),
  };
}
