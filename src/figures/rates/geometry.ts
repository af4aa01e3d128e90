import { LENGTHS, RATES } from '../../simulation/rates.ts';

/** Where things lie in the drawing, in the units of its viewBox. */
export const SIZE = { width: 400, height: 396 };
const LEFT = 44;
const RIGHT = 394;
const STRIP = { top: 18, bottom: 40 };
const MAP = { top: 50, bottom: 350 };

export const AREA = { left: LEFT, right: RIGHT, strip: STRIP, map: MAP };

const WIDE = (RIGHT - LEFT) / RATES.length;
const HIGH = (MAP.bottom - MAP.top) / LENGTHS.length;

const round = (value: number) => Math.round(value * 100) / 100;

/** The rectangle of the columns `from` to `to` of a row, or of the strip. */
export function boxOf(row: number | null, from: number, to = from) {
  const x = round(LEFT + from * WIDE);
  const width = round((to - from + 1) * WIDE);
  if (row === null) return { x, y: STRIP.top, width, height: STRIP.bottom - STRIP.top };
  // Long v are up.
  return { x, y: round(MAP.bottom - (row + 1) * HIGH), width, height: round(HIGH) };
}

/** How far a number is along a list of equal ratios, in its rungs. */
function rung(values: readonly number[], value: number): number {
  const [low = 1, high = 1] = [values[0], values.at(-1)];
  return (Math.log(value / low) / Math.log(high / low)) * (values.length - 1);
}

/** Horizontal place of a learning rate, vertical place of a length of v. */
export const acrossOf = (rate: number) => round(LEFT + (rung(RATES, rate) + 0.5) * WIDE);
export const upOf = (length: number) => round(MAP.bottom - (rung(LENGTHS, length) + 0.5) * HIGH);

const within = (index: number, length: number) => Math.min(length - 1, Math.max(0, index));

/** The cell at a place of the drawing; beside the map only its column is meant. */
export function cellAt(x: number, y: number): { column: number; row: number | null } {
  const column = within(Math.floor((x - LEFT) / WIDE), RATES.length);
  if (y < MAP.top || y > MAP.bottom) return { column, row: null };
  return { column, row: within(Math.floor((MAP.bottom - y) / HIGH), LENGTHS.length) };
}
