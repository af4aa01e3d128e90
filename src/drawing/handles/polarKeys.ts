import { clamp } from '../plane/frame.ts';
import type { Moved, Press } from './handle.ts';
import { type Polar, tidy, wrap } from './polar.ts';

const COARSE_ANGLE = 15;
const TURNS: Record<string, number> = { ArrowLeft: 1, ArrowRight: -1 };
const COARSE_TURNS: Record<string, number> = { PageUp: 1, PageDown: -1 };
const STRETCHES: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };
/** Of a vector whose length is fixed, so that no arrow key does nothing. */
const ALL_TURNS: Record<string, number> = { ...TURNS, ...STRETCHES };

/**
 * What a key makes of a vector: left and right turn it and keep its length, up and down change its
 * length and keep its angle, to the bit, Home to the shortest and End to the longest. Where there is
 * only one length, up and down turn it as well.
 * `belowMinimum` is what to say where the length may not go.
 */
export function polarKey(
  { key, shift }: Press,
  { length, angle }: Polar,
  options: {
    readonly angleStep: number;
    readonly lengthRange: readonly [number, number];
    readonly belowMinimum: string | undefined;
  },
): Moved<Polar> | undefined {
  const { angleStep, lengthRange, belowMinimum } = options;
  const turns = lengthRange[0] === lengthRange[1] ? ALL_TURNS : TURNS;
  const turn =
    (turns[key] ?? 0) * (shift ? angleStep / 4 : angleStep) +
    (COARSE_TURNS[key] ?? 0) * COARSE_ANGLE;
  if (turn) return { value: { length, angle: wrap(tidy(angle + turn)) } };
  const end = ['Home', 'End'].indexOf(key);
  if (end >= 0) return { value: { length: lengthRange[end] as number, angle } };
  const stretch = (STRETCHES[key] ?? 0) * (shift ? 0.02 : 0.1);
  if (!stretch) return undefined;
  const asked = tidy(length + stretch);
  return {
    value: { length: clamp(asked, lengthRange), angle },
    note: asked < lengthRange[0] ? belowMinimum : undefined,
  };
}
