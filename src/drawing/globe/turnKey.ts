import type { Press } from '../handles/handle.ts';

const STEP = 5;
const FINE = 1;
const TURNS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Degrees to the right and up that an arrow key asks for: 5, or 1 with Shift. */
export function turnKey({ key, shift }: Press): readonly [number, number] | undefined {
  const turn = TURNS[key];
  const by = shift ? FINE : STEP;
  return turn && [turn[0] * by, turn[1] * by];
}
