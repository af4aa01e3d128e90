import { DIGIT_CLASSES, DIGIT_PIXELS, MOST_INK } from '../../datasets/digits/digits.ts';
import { answersOf, type DigitAnswer } from '../../simulation/network/answers.ts';
import type { NetworkMethod } from '../../simulation/network/lane.ts';
import { lookOf, type NetworkPlace } from './runs.ts';

export interface LaneAnswer {
  readonly method: NetworkMethod;
  /** Null where the network is lost. */
  readonly likeliest: DigitAnswer | null;
}

/** What each network takes the reader's digit for; null without a digit or while it is computed. */
export function answersAt(
  place: NetworkPlace & { readonly playing?: boolean },
): readonly LaneAnswer[] | null {
  const { digit, methods, depth, activation } = place.settings;
  if (digit.length !== DIGIT_PIXELS) return null;
  const look = lookOf(place);
  if (!look) return null;
  const inks = digit.map((ink) => ink / MOST_INK);
  return methods.map((method, i) => {
    const lane = look.lanes[i];
    if (!lane) return { method, likeliest: null };
    const shares = answersOf(lane.folded, { depth, activation }, inks);
    const best = shares.indexOf(Math.max(...shares));
    const isDigit = best >= 0 && best < DIGIT_CLASSES;
    return {
      method,
      likeliest: isDigit ? { digit: best, probability: shares[best] as number } : null,
    };
  });
}
