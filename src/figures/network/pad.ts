import { DIGIT_PIXELS, MOST_INK } from '../../datasets/digits/digits.ts';

export const PAD_SIDE = 8;
/** Radius of the pen, in pixels of the picture: strokes as thick as in the digits learned from. */
const PEN = 0.8;
/** Each pixel is looked at in 4 × 4 places, as the digits once were. */
const PLACES = 4;

const blank = (): number[] => new Array<number>(DIGIT_PIXELS).fill(0);

/** How many of the 4 × 4 places of a pixel lie under a pen held at (x, y). */
function inkUnder(column: number, row: number, x: number, y: number): number {
  let ink = 0;
  for (let place = 0; place < PLACES * PLACES; place++) {
    const dx = column + ((place % PLACES) + 0.5) / PLACES - x;
    const dy = row + (Math.floor(place / PLACES) + 0.5) / PLACES - y;
    if (dx * dx + dy * dy <= PEN * PEN) ink++;
  }
  return ink;
}

/** A picture with the ink of a pen at (x, y) added, in pixels from its upper left corner. */
export function inkedAt(pixels: readonly number[], x: number, y: number): number[] {
  const before = pixels.length === DIGIT_PIXELS ? pixels : blank();
  return before.map((ink, at) =>
    Math.max(ink, inkUnder(at % PAD_SIDE, Math.floor(at / PAD_SIDE), x, y)),
  );
}

/** A picture with the pen drawn from one point to another. */
export function inkedAlong(
  pixels: readonly number[],
  from: readonly [number, number],
  to: readonly [number, number],
): number[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const count = Math.max(1, Math.ceil(PLACES * Math.max(Math.abs(dx), Math.abs(dy))));
  let drawn: number[] = [...pixels];
  for (let i = 1; i <= count; i++) {
    drawn = inkedAt(drawn, from[0] + (dx * i) / count, from[1] + (dy * i) / count);
  }
  return drawn;
}

/** A picture with one pixel full or empty. */
export function withPixel(pixels: readonly number[], at: number, isFull: boolean): number[] {
  const before = pixels.length === DIGIT_PIXELS ? [...pixels] : blank();
  before[at] = isFull ? MOST_INK : 0;
  return before;
}
