import { words } from '#words/simulation.ts';
import type { Field } from './fields.ts';

const RADIX = 17;

export interface PixelsOptions {
  readonly key: string;
  /** How many pixels a picture has. */
  readonly count: number;
}

/** A small picture of inks from 0 to 16, one character a pixel in a link; empty for no picture. */
export function pixelsField({ key, count }: PixelsOptions): Field<readonly number[]> {
  return {
    key,
    initial: [],
    write: (value) => value.map((ink) => ink.toString(RADIX)).join(''),
    parse: (text) => [...text].map((character) => Number.parseInt(character, RADIX)),
    nearest(value, otherwise = []) {
      const isPicture =
        Array.isArray(value) &&
        (value.length === count || value.length === 0) &&
        value.every((ink) => Number.isInteger(ink) && ink >= 0 && ink < RADIX);
      if (!isPicture) return { value: otherwise, problem: words.notAPicture(key) };
      return { value: value.some((ink) => ink > 0) ? value : [] };
    },
  };
}
