import type { Point } from '../../drawing/index.ts';
import { type RelativeRun, relativeWeight } from '../../simulation/relatives.ts';

const TRAIL_POINTS = 60;
// Further away than so many spans a point is no place to draw a line to.
const NEAR = 100;

/** Where w has been, up to where it left the picture far behind. */
export function trailOf(run: RelativeRun, step: number, span: number): Point[] {
  const points: Point[] = [];
  for (const at of run.steps(step, TRAIL_POINTS)) {
    const w = relativeWeight(run, at);
    if (w.some((entry) => !(Math.abs(entry) < NEAR * span))) break;
    points.push(w as [number, number]);
  }
  return points;
}
