import { DIGIT_PIXELS } from '../../datasets/digits/digits.ts';
import type { LaneLook } from '../../simulation/network/trainer.ts';
import { unit } from '../../weightnorm/index.ts';

export const UNIT_COLUMNS = 8;

/** How strong a pixel of a direction is, and its sign; 0 is left blank. */
export type Level = -3 | -2 | -1 | 0 | 1 | 2 | 3;

// An entry of a random direction of 64 numbers is around 1/8.
const FIRST_LEVEL = 0.05;
const PER_LEVEL = 0.1;

/** The unit directions of a first layer, one after another, and the scale of each unit. */
export function picturesOf({ rows, g }: LaneLook) {
  const scales = Array.from(g);
  const directions = scales.flatMap((_, i) =>
    unit(Array.from(rows.subarray(i * DIGIT_PIXELS, (i + 1) * DIGIT_PIXELS))),
  );
  return { directions, scales };
}

/** The level of each entry. */
export function levelsOf(directions: readonly number[]): Level[] {
  return directions.map((entry) => {
    const size = Math.abs(entry);
    if (size < FIRST_LEVEL) return 0;
    const level = Math.min(3, 1 + Math.floor((size - FIRST_LEVEL) / PER_LEVEL));
    return (Math.sign(entry) * level) as Level;
  });
}
