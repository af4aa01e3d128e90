import { endingText } from './endingText.ts';

/** How a run ended before its time. */
export interface Ending {
  /** The last step that could be computed. */
  readonly step: number;
  readonly message: string;
}

/** A run that is computed as far as somebody looks, and remembered at intervals. */
export interface Trajectory<S> {
  /** The state at a step ≥ 0, or the last one there is if the run ended before. */
  at(step: number): S;
  /**
   * The last step ≤ `step` that can be computed, going at most `most` steps beyond what has been
   * computed before.
   */
  reach(step: number, most?: number): number;
  /** Why the run ended, once somebody has looked that far. */
  readonly ending: Ending | null;
  /** Why the run can go no further than this step, or null if it can; looks one step beyond. */
  endingAt(step: number): Ending | null;
  /**
   * Steps for a curve from 0 to `upTo`, or to the last step there is: every 1st, 2nd, 4th, 8th, …
   * of them, so that there are at most `count` + 1, and the last. The same whatever was looked at
   * before.
   */
  steps(upTo: number, count: number): number[];
}

const MOST_CHECKPOINTS = 1024;

/**
 * The run start, next(start), next(next(start)), … Memory stays bounded however long it gets:
 * checkpoints are kept every `interval` steps, and when there are too many, every second one goes
 * and the interval doubles. A step between two is computed again from the one before it.
 * @param next must be a pure function. A RangeError it throws (something overflowed, v = 0, no
 * samples) ends the run, and `ending` says why.
 */
export function trajectory<S>(start: S, next: (state: S, step: number) => S): Trajectory<S> {
  let checkpoints = [start];
  let interval = 1;
  let cursor = { step: 0, state: start };
  let frontier = 0;
  let ending: Ending | null = null;

  function remember(step: number, state: S): void {
    if (step !== checkpoints.length * interval) return;
    checkpoints.push(state);
    if (checkpoints.length <= MOST_CHECKPOINTS) return;
    checkpoints = checkpoints.filter((_, index) => index % 2 === 0);
    interval *= 2;
  }

  function at(step: number): S {
    const wanted = ending ? Math.min(step, ending.step) : step;
    const index = Math.min(Math.floor(wanted / interval), checkpoints.length - 1);
    const from = index * interval;
    if (cursor.step > wanted || cursor.step < from) {
      cursor = { step: from, state: checkpoints[index] as S };
    }
    while (cursor.step < wanted) {
      try {
        cursor = { step: cursor.step + 1, state: next(cursor.state, cursor.step) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        ending = { step: cursor.step, message: endingText(error) };
        break;
      }
      remember(cursor.step, cursor.state);
      frontier = Math.max(frontier, cursor.step);
    }
    return cursor.state;
  }

  function reach(step: number, most = Number.POSITIVE_INFINITY): number {
    const goal = Math.min(step, frontier + most);
    at(goal);
    return ending ? Math.min(goal, ending.step) : goal;
  }

  return {
    at,
    reach,
    get ending() {
      return ending;
    },
    endingAt(step) {
      if (!ending && step >= frontier) {
        at(step);
        const here = cursor;
        at(step + 1);
        cursor = here;
      }
      return ending && step >= ending.step ? ending : null;
    },
    steps(upTo, count) {
      const last = reach(upTo);
      // A power of two, as the interval is: in a long run these are steps that are remembered.
      let stride = 1;
      while (last / stride > count) stride *= 2;
      const found: number[] = [];
      for (let step = 0; step < last; step += stride) found.push(step);
      found.push(last);
      return found;
    },
  };
}

/** Why a run can go no further than this step, or null if it can. */
export function endedAt(run: Trajectory<unknown>, step: number): string | null {
  return run.endingAt(step)?.message ?? null;
}
