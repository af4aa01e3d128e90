import { curvatureAlong, eigenvalues2, hessianAtFit } from '../weightnorm/curvature.ts';
import {
  addScaled,
  meanLoss,
  norm,
  type Parameters,
  type TrainingState,
  train,
  unit,
  type Vector,
  weightOf,
} from '../weightnorm/index.ts';
import type { Problem } from './problem.ts';
import {
  goalOf,
  neurons,
  type ProblemSettings,
  type RaceStart,
  type Runner,
  raceProblem,
  startOf,
  trainingOf,
} from './race.ts';
import { judge, type Verdict } from './verdict.ts';

/** How a run ended, after the steps its verdict is passed on. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The last loss in parts of the first; not finite where the run overflowed. */
  readonly remaining: number;
}

/** The weights of a run, as far as they can be told. */
function weightsOf(states: readonly TrainingState[]): Vector[] {
  const weights: Vector[] = [];
  try {
    for (const { parameters } of states) weights.push(weightOf(parameters));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return weights;
}

/** Its weights at every step, and its losses; those of a run that broke off end in Infinity. */
function follow(start: Parameters, runner: Runner, settings: RaceStart, problem: Problem) {
  const { model, all } = problem;
  const { steps } = neurons[settings.neuron];
  const training = trainingOf(runner, settings.learningRate);
  const weights = weightsOf(train({ ...training, model, start, batch: all, steps }).states);
  const losses = weights.map((w) => meanLoss(w, 0, all, model));
  if (losses.length <= steps) losses.push(Number.POSITIVE_INFINITY);
  return { weights, losses };
}

/** Runs one runner to the end and judges it. `problem` is that of the settings. */
export function outcomeOf(
  runner: Runner,
  settings: RaceStart,
  problem: Problem = raceProblem(settings),
): Outcome {
  const { losses } = follow(startOf(runner, settings.length), runner, settings, problem);
  return {
    verdict: judge(losses),
    remaining: (losses.at(-1) as number) / (losses[0] as number),
  };
}

/** The double `by` units in the last place above a positive one; below it for a negative `by`. */
export function neighbour(value: number, by: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(by));
  return bits.getFloat64(0);
}

const UNITS = [-1, 0, 1];

/**
 * The eight starts around one in the plane, each entry one unit in the last place more, less or the
 * same: the first step rounds some of them back to the run they left.
 */
function nudges(start: Parameters): Parameters[] {
  const [first = 0, second = 0] = 'v' in start ? start.v : start.w;
  return UNITS.flatMap((right) => UNITS.map((up) => [right, up] as const))
    .filter(([right, up]) => right !== 0 || up !== 0)
    .map(([right, up]) => {
      const moved = [neighbour(first, right), neighbour(second, up)];
      return 'v' in start ? { ...start, v: moved } : { ...start, w: moved };
    });
}

const SAME = 1e-6;

/**
 * Whether rounding decides where a run goes: it is run again from starts that differ by one unit
 * in the last place, and from one of them the weight is at some step more than 1e-6 away (relative
 * to its length where that is above 1). A run that diverges is called that and not chaotic.
 */
export function isChaotic(
  runner: Runner,
  settings: RaceStart,
  problem: Problem = raceProblem(settings),
): boolean {
  const start = startOf(runner, settings.length);
  const { weights, losses } = follow(start, runner, settings, problem);
  if (judge(losses).kind === 'diverged') return false;
  return nudges(start).some((other) => {
    const beside = follow(other, runner, settings, problem).weights;
    if (beside.length !== weights.length) return true;
    return weights.some((w, step) => {
      const apart = norm(addScaled(w, -1, beside[step] as Vector));
      return apart > SAME * Math.max(1, norm(w));
    });
  });
}

/** The learning rates above which a run cannot settle at w*, and the curvature that they come from. */
export interface Limits {
  /** 2/λ of the steepest direction there. */
  readonly plain: number;
  /** 2/(uᵀHu) along w* itself, where g moves: however long v is, no larger rate can settle. */
  readonly weightNorm: number;
  /** How many times the curvature of the flattest direction there that of the steepest is. */
  readonly condition: number;
}

/** What the curvature at w* allows: necessary for settling there, not sufficient for coming there. */
export function limitsOf(settings: ProblemSettings): Limits {
  const { data, model } = raceProblem(settings);
  const goal = goalOf(settings);
  const hessian = hessianAtFit(goal, 0, data.inputs, model.activation);
  const [steepest, flattest] = eigenvalues2(hessian);
  return {
    plain: 2 / steepest,
    weightNorm: 2 / curvatureAlong(unit(goal), hessian),
    condition: steepest / flattest,
  };
}
