import { words } from '#words/figures/gears.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, towards, two } from '../words.ts';
import type { GearsSeen, schema } from './figure.ts';
import type { Steps } from './steps.ts';

const say = words.describe;

// The ellipse is a circle when the gears differ by no more than rounding.
const ROUND = 1e-9;
const isCircle = (across: number): boolean => Math.abs(across - 1) < ROUND;

/** The shape of the ellipse in words. */
export function shapeText(across: number): string {
  const { flat, circle, narrower, wider } = say.shape;
  if (across === 0) return flat;
  if (isCircle(across)) return circle;
  return (across < 1 ? narrower : wider)(formatNumber(across));
}

/** The distances between the three steps in words. */
function stepsText(steps: Steps | null): string {
  const { tooLarge, none, predicted, missed } = say.steps;
  if (!steps) return tooLarge;
  if (!steps.isReal) return none;
  const [length, plain] = [formatNumber(steps.plainLength), formatNumber(steps.missPlain)];
  return steps.missPrediction === 0
    ? predicted(length, plain)
    : missed(length, formatNumber(steps.missPrediction), plain);
}

/** What is worth trying next. */
function hintFor(across: number, { settings, step }: Place<typeof schema>): string {
  const { hint } = say;
  if (across === 0) return hint.flat;
  if (isCircle(across)) return hint.circle;
  if (step > 0) return hint.running;
  return settings.learningRate > 0.3 ? hint.fast : hint.start;
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: GearsSeen): Description {
  const { settings, step } = place;
  const { now, across, steps } = seen;
  const { v = [], normV = 0, effectiveLearningRate: rate } = now;
  const [length, g, loss] = [lengthText(normV), two(now.g ?? 0), lossText(now.loss)];
  const learningRate = formatNumber(settings.learningRate);
  const details = [
    say.step(step, learningRate),
    say.v(length, towards(v), g),
    shapeText(across),
    stepsText(steps),
    say.loss(loss),
  ];
  if (rate !== undefined) details.push(say.rates(learningRate, formatNumber(rate)));
  return {
    summary: say.summary,
    details,
    hint: hintFor(across, place),
    announcement: say.announcement({ step, length, g, across: formatNumber(across), loss }),
  };
}
