import { type NeuronRun, type Trajectory, trajectory } from '../../simulation/index.ts';
import {
  addScaled,
  dot,
  norm,
  turnAngle,
  type Vector,
  type WeightNormParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';

type Run = NeuronRun<WeightNormParameters>;

/** One update as a triangle: v, Δv, and v′ = v + Δv. */
export interface Move {
  readonly before: Vector;
  readonly after: Vector;
  readonly change: Vector;
  /** ∥v∥, ∥v′∥ and ∥Δv∥. */
  readonly normBefore: number;
  readonly normAfter: number;
  readonly normChange: number;
  /** θ, the angle between v and v′, in degrees. */
  readonly turn: number;
  /** The angle between v and Δv in degrees: 90 under plain SGD; null where Δv is zero. */
  readonly angle: number | null;
  readonly isRight: boolean;
  readonly shrinks: boolean;
}

/** What has added up over the updates so far. */
export interface Reading {
  /** Σ∥Δv∥². */
  readonly added: number;
  /** Σθ, in degrees. */
  readonly turned: number;
  /** In how many updates ∥v∥ became smaller. */
  readonly shrunk: number;
}

const DEGREES = 180 / Math.PI;
// Rounding alone changes a length by less than this part of it.
const ROUNDING = 1e-12;
// A cosine of less than this is that of a right angle, but for rounding.
const RIGHT = 1e-9;

/** The update from `step` to `step` + 1, or null where the run goes no further. */
export function moveAt(run: Run, step: number): Move | null {
  const now = run.at(step);
  const next = run.at(step + 1);
  if (now.step !== step || next.step !== step + 1) return null;
  const { v: before } = now.parameters;
  const { v: after } = next.parameters;
  const change = addScaled(after, -1, before);
  const [normBefore, normAfter, normChange] = [norm(before), norm(after), norm(change)];
  const still = normChange <= ROUNDING * normBefore;
  const cosine = still ? 0 : dot(before, change) / normBefore / normChange;
  return {
    ...{ before, after, change, normBefore, normAfter, normChange },
    turn: turnAngle(before, after) * DEGREES,
    angle: still ? null : turnAngle(before, change) * DEGREES,
    // Of a short Δv, the difference of two long vectors, rounding leaves fewer digits.
    isRight: !still && Math.abs(cosine) < RIGHT + (4 * ROUNDING * normBefore) / normChange,
    shrinks: normAfter < normBefore * (1 - ROUNDING),
  };
}

/** The readings of a run, step by step. */
export const odometerOf = memoByObject(
  (run: Run): Trajectory<Reading> =>
    trajectory({ added: 0, turned: 0, shrunk: 0 }, ({ added, turned, shrunk }: Reading, step) => {
      const move = moveAt(run, step);
      if (!move) return { added, turned, shrunk };
      return {
        added: added + dot(move.change, move.change),
        turned: turned + move.turn,
        shrunk: shrunk + (move.shrinks ? 1 : 0),
      };
    }),
);

/** The odometer at a step: ∥v∥² beside ∥v₀∥² + Σ∥Δv∥². */
export interface Odometer extends Reading {
  /** ∥v₀∥². */
  readonly start: number;
  /** ∥v∥² now. */
  readonly squared: number;
  /** ∥v∥² − ∥v₀∥² − Σ∥Δv∥², which is 2 Σ v·Δv; exactly zero where it is no more than rounding. */
  readonly excess: number;
}

export function odometerAt(run: Run, step: number): Odometer {
  const first = run.at(0).parameters.v;
  const { v } = run.at(step).parameters;
  const [start, squared] = [dot(first, first), dot(v, v)];
  const reading = odometerOf(run).at(step);
  const excess = squared - start - reading.added;
  // Rounding adds up over the steps.
  const isRounding = Math.abs(excess) <= ROUNDING * (10 + step) * squared;
  return { ...reading, start, squared, excess: isRounding ? 0 : excess };
}

/** One piece of the strip: a step, or where there are many a few of them. */
export interface Piece {
  /** The steps it stands for: after `from`, up to `to`. */
  readonly from: number;
  readonly to: number;
  /** What ∥Δv∥² added in these steps, and in how many of them ∥v∥ shrank. */
  readonly added: number;
  readonly shrunk: number;
}

/** The pieces of the strip up to a step, at most `count` + 1. */
export function piecesOf(run: Run, step: number, count: number): Piece[] {
  const odometer = odometerOf(run);
  const steps = run.steps(step, count);
  return steps.slice(1).map((to, i) => {
    const from = steps[i] as number;
    const [before, after] = [odometer.at(from), odometer.at(to)];
    return { from, to, added: after.added - before.added, shrunk: after.shrunk - before.shrunk };
  });
}
