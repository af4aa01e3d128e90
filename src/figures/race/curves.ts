import { everyLoss, extremeSteps } from '../../simulation/index.ts';
import type { Entry } from './runs.ts';

/** The part of the losses that is drawn, in parts of the loss at the start. */
export const DRAWN = { low: 1e-9, high: 1e6 };

// So many steps are drawn one by one, later ones by their extremes: a bounce has a beat of two.
const MOST_POINTS = 640;

/** The losses of all runners up to a step, as far as they can be drawn. */
export function drawnCurves(entries: readonly Entry[], step: number) {
  const lists = entries.map(({ run }) => everyLoss(run, step));
  const steps = extremeSteps(lists, MOST_POINTS);
  return lists.map((losses) => {
    const start = losses[0] ?? 1;
    return steps
      .filter((x) => x < losses.length)
      .map((x) => ({ x, y: losses[x] as number }))
      .filter(({ y }) => y >= DRAWN.low * start && y <= DRAWN.high * start);
  });
}
