import { words } from '#words/figures/growth.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, methodText, towards, two } from '../words.ts';
import type { GrowthSeen, schema } from './figure.ts';
import type { Move, Odometer } from './odometer.ts';

const say = words.describe;

export const degrees = (angle: number): string => formatNumber(angle, { decimals: 1 });

/** What the next update does, in words. */
function moveText(move: Move | null, isSgd: boolean): string[] {
  const { none, still, right, slanted, leads } = say.move;
  if (!move) return [none];
  const { angle, isRight, normChange, turn, normAfter, shrinks } = move;
  if (angle === null) return [still];
  const length = formatNumber(normChange);
  const led = isSgd ? leads.cosine : shrinks ? leads.shrinks : leads.plain;
  return [
    isRight ? right(length) : slanted(length, degrees(angle)),
    led(degrees(turn), lengthText(normAfter)),
  ];
}

/** How the squared length compares with what the steps have added. */
export function sumText({ squared, start, added, excess }: Odometer): string {
  const sum = {
    start: formatNumber(start),
    added: formatNumber(added),
    squared: formatNumber(squared),
  };
  if (excess === 0) return say.sum.equal(sum);
  const side = excess > 0 ? 'more' : 'less';
  return say.sum.apart(side, { ...sum, excess: formatNumber(Math.abs(excess)) });
}

/** In how many steps v became shorter, in words. */
export function shrunkText(shrunk: number, step: number): string {
  if (step === 0) return say.shrunk.start;
  return shrunk === 0 ? say.shrunk.never(step) : say.shrunk.sometimes(shrunk, step);
}

/** What is worth trying next. */
function hintFor({ settings, step }: Place<typeof schema>, seen: GrowthSeen): string {
  const { hint } = say;
  if (settings.optimizer === 'adam') return seen.odometer.shrunk > 0 ? hint.shrunk : hint.adam;
  if (settings.optimizer !== 'sgd') return hint.momentum;
  return step === 0 ? hint.start : hint.running;
}

/** The words of the figure at a place. */
export function describe(
  place: Place<typeof schema>,
  seen: GrowthSeen,
  stochastic: boolean,
): Description {
  const { settings, step } = place;
  const { v = [], g = 0, normV = 0, directionLearningRate: rate } = seen.now;
  const { odometer, move } = seen;
  const loss = lossText(seen.now.loss);
  const [length, turned] = [lengthText(normV), degrees(odometer.turned)];
  const details = [
    say.step(step, methodText(stochastic, settings), formatNumber(settings.learningRate)),
    say.v(length, towards(v), two(g)),
    ...moveText(move, settings.optimizer === 'sgd'),
    sumText(odometer),
    say.turned(turned),
    shrunkText(odometer.shrunk, step),
    say.loss(loss),
  ];
  if (rate !== undefined && settings.optimizer === 'sgd')
    details.push(say.rate(formatNumber(rate)));
  return {
    summary: say.summary,
    details,
    hint: hintFor(place, seen),
    announcement: say.announcement({ step, length, turned, loss }),
  };
}
