import { DIGIT_PIXELS, MOST_INK, splitDigits } from '../../datasets/digits/digits.ts';
import { theDigits } from '../digits.ts';

/** One of the digits that no network of this seed learns from, by number; they come round again. */
export function heldOutDigit(seed: number, number: number) {
  const { inputs, labels } = splitDigits(theDigits(), seed).validation;
  const at = number % labels.length;
  const inks = inputs.subarray(at * DIGIT_PIXELS, (at + 1) * DIGIT_PIXELS);
  return {
    pixels: Array.from(inks, (ink) => Math.round(ink * MOST_INK)),
    label: labels[at] as number,
  };
}
