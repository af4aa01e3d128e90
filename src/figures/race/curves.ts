import { lossCurve } from '../../simulation/index.ts';
import type { Entry } from './runs.ts';

/** The part of the losses that is drawn, in parts of the loss at the start. */
export const DRAWN = { low: 1e-9, high: 1e6 };

// So many steps are drawn one by one.
const MOST_POINTS = 320;

/** Its losses up to a step, as far as they can be drawn. */
export function drawnCurve({ run }: Entry, step: number) {
  const { points } = lossCurve(run, 'full', step, MOST_POINTS);
  const start = points[0]?.y ?? 1;
  return points.filter(({ y }) => y >= DRAWN.low * start && y <= DRAWN.high * start);
}
