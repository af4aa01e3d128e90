import { hasDiverged, type NeuronRun } from '../../../src/simulation/index.ts';
import {
  advance,
  isWeightNorm,
  meanLoss,
  type Parameters,
  type TrainingState,
  type Vector,
  weightOf,
} from '../../../src/weightnorm/index.ts';
import type { PrintedRun } from './printed.ts';

/** How far two numbers may be apart, relative to the start values. */
export const TOLERANCE = 1e-10;

/** The steps that are always compared. */
const FIRST = 20;

type Quantities = Readonly<Record<string, Vector>>;

/** The quantities of a state of our run, as lists by name. */
function quantitiesAt(run: NeuronRun, { parameters }: TrainingState): Quantities {
  const { model, all } = run.problem;
  const w = weightOf(parameters);
  const kept = isWeightNorm(parameters) ? { g: [parameters.g], v: parameters.v } : {};
  return { loss: [meanLoss(w, parameters.b, all, model)], ...kept, w, b: [parameters.b] };
}

const size = (values: Vector): number => Math.max(...values.map(Math.abs));

/**
 * The largest difference of two states, each quantity relative to its size at the start, or now, where
 * a run that diverges has made it larger.
 */
function difference(ours: Quantities, theirs: Quantities, start: Quantities): number {
  const names = Object.keys(ours);
  const differences = names.flatMap((name) => {
    // A bias or g of 0 has no size of its own to be relative to.
    const unit = Math.max(size(start[name] ?? []) || 1, size(ours[name] ?? []));
    return (ours[name] ?? []).map((value, i) => {
      const other = theirs[name]?.[i] ?? Number.NaN;
      return value === other ? 0 : Math.abs(value - other) / unit;
    });
  });
  return Math.max(...differences.map((value) => (Number.isNaN(value) ? Infinity : value)));
}

const units = new Float64Array(1);
const bits = new BigInt64Array(units.buffer);

/** The next double away from zero. */
function oneUlpOn(value: number): number {
  units[0] = value;
  bits[0] = (bits[0] ?? 0n) + 1n;
  return units[0] ?? value;
}

/** The same parameters with one of their numbers, by its place, one ulp further from zero. */
function nudged(parameters: Parameters, place: number): Parameters {
  const turn = (vector: Vector) =>
    vector.map((value, i) => (i === place ? oneUlpOn(value) : value));
  if (!isWeightNorm(parameters)) return { ...parameters, w: turn(parameters.w) };
  const { v, g } = parameters;
  return { ...parameters, v: turn(v), g: place === v.length ? oneUlpOn(g) : g };
}

/**
 * Whether one ulp leaves the run where it is up to a step. The start is not enough: a run may forget a
 * change of its start and still spread what rounding adds later. So one number is nudged at every
 * step, each number in a run of its own.
 */
function isSteady(run: NeuronRun, last: number): boolean {
  const start = run.at(0);
  const first = quantitiesAt(run, start);
  const places = isWeightNorm(start.parameters)
    ? start.parameters.v.length + 1
    : start.parameters.w.length;
  for (let place = 0; place < places; place++) {
    let state = start;
    for (let step = 0; step <= last; step++) {
      const ours = quantitiesAt(run, run.at(step));
      if (difference(ours, quantitiesAt(run, state), first) > TOLERANCE) return false;
      const parameters = nudged(state.parameters, place);
      if (step < last)
        state = advance({ ...state, parameters }, run.problem.batchAt(step), run.training);
    }
  }
  return true;
}

/** The last step before the run diverges, if it does; what comes then is only growth of rounding. */
function lastStep(run: NeuronRun, wanted: number): number {
  const last = run.reach(wanted);
  const lossAt = (step: number) => quantitiesAt(run, run.at(step)).loss?.[0] ?? Number.NaN;
  const start = lossAt(0);
  for (let step = 0; step <= last; step++) if (hasDiverged(start, lossAt(step))) return step;
  return last;
}

export interface Comparison {
  /** The largest difference at the steps that were compared. */
  readonly worst: number;
  readonly at: number;
  /** The last step compared, and the last there is. */
  readonly upTo: number;
  readonly last: number;
}

/** Our run held against what PyTorch printed: 20 steps, or all where one ulp moves nothing. */
export function compare(run: NeuronRun, printed: PrintedRun): Comparison {
  const last = lastStep(run, printed.steps.length - 1);
  const upTo = isSteady(run, last) ? last : Math.min(FIRST, last);
  const start = quantitiesAt(run, run.at(0));
  let worst = 0;
  let at = 0;
  for (let step = 0; step <= upTo; step++) {
    const line = printed.steps[step];
    const theirs: Quantities = line
      ? {
          loss: [line.loss],
          ...(line.g !== undefined && line.v && { g: [line.g], v: line.v }),
          w: line.w,
          b: [line.b],
        }
      : {};
    const off =
      line?.step === step ? difference(quantitiesAt(run, run.at(step)), theirs, start) : Infinity;
    if (off > worst) [worst, at] = [off, step];
  }
  return { worst, at, upTo, last };
}
