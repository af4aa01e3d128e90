import { observe } from '../../simulation/index.ts';
import { goalOf } from '../../simulation/race.ts';
import { norm, type Vector, weightOf } from '../../weightnorm/index.ts';
import { spanFor } from '../span.ts';
import { type Entry, type RacePlace, raceOf } from './runs.ts';

/** A runner at a step: what is observed, and its loss in parts of that at the start. */
export function observeEntry({ run }: Entry, step: number) {
  const now = observe(run, step);
  return { now, remaining: now.loss / observe(run, 0).loss };
}

/** Whether the runners have come to the step that the verdicts are passed on. */
export const isJudged = ({ settings, step }: RacePlace): boolean => step >= raceOf(settings).steps;

// This many steps back are drawn, each of them: a bounce shows only in single steps.
const TRAIL = 300;
/** The smallest span of the picture, and the longest w that it is widened for. */
const SMALLEST_SPAN = 2.4;
const LONGEST_SHOWN = 9;
// Further away than so many spans a point is no place to draw a line to.
const NEAR = 100;

const isNear = (w: Vector, span: number) => w.every((entry) => Math.abs(entry) < NEAR * span);

/** Where a runner has been of late, up to where it left the picture far behind. */
export function trailOf({ run }: Entry, step: number, span: number): [number, number][] {
  const last = run.reach(step);
  const points: [number, number][] = [];
  for (let at = Math.max(0, last - TRAIL); at <= last; at++) {
    const w = weightOf(run.at(at).parameters);
    if (!isNear(w, span)) break;
    points.push(w as [number, number]);
  }
  return points;
}

/** Half the side of the square of weights: widened for where the runners have been, in bounds. */
export function spanOf({ settings, step }: RacePlace): number {
  const reached = raceOf(settings).entries.flatMap((entry) => trailOf(entry, step, LONGEST_SHOWN));
  const longest = Math.max(norm(goalOf(settings)), ...reached.map((w) => norm(w)));
  return spanFor(Math.min(longest, LONGEST_SHOWN), SMALLEST_SPAN);
}
