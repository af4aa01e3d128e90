import {
  fromPolar,
  lift,
  lower,
  norm,
  type RelativeLook,
  type RelativeName,
  type RelativeSettings,
  type RelativeState,
  type RelativeStep,
  relativeStep,
  relatives,
  scale,
  spreadAlong,
  turnAngle,
  unit,
  type Vector,
} from '../weightnorm/index.ts';
import type { Problem } from './problem.ts';
import { raceProblem } from './race.ts';
import { type Trajectory, trajectory } from './trajectory.ts';

/** The other rows of the layer, for the methods that look at a whole layer; they are held still. */
export const OTHER_ROWS: readonly Vector[] = [
  [-0.7, 0.5],
  [0.4, -1],
];

/** What v starts with besides its direction where the mean of its entries is taken away. */
const START_MEAN = 0.3;

/** The direction of w*, in degrees. */
const GOAL_ANGLE = 80;

/** The methods that store w itself; the others make w from a v. */
export const storesWeight = (name: RelativeName): boolean =>
  name === 'plain' || name === 'l2' || name === 'maxNorm' || name === 'unitNorm';

/** The methods that learn a scale besides, called g or γ. */
export const learnsScale = (name: RelativeName): boolean =>
  name === 'weightNorm' || name === 'divideAfter' || name === 'batchNorm' || name === 'layerNorm';

/** Eight points on a circle (whitened) or on an ellipse, with the outputs of a tanh neuron. */
export function relativesProblem(whitened: boolean): Problem {
  const conditionNumber = whitened ? 1 : 4;
  return raceProblem({ neuron: 'tanh', conditionNumber, angle: GOAL_ANGLE });
}

/** How all methods start, and what they learn with. */
export interface RelativeOptions {
  readonly angle: number;
  /** ‖v‖. */
  readonly length: number;
  /** The signed length of w, where the method leaves it free. */
  readonly g: number;
  readonly learningRate: number;
  readonly decay: number;
  readonly longest: number;
  readonly whitened: boolean;
}

/** What one method does with one weight. */
export interface RelativeRun extends Trajectory<RelativeState> {
  readonly name: RelativeName;
  readonly problem: Problem;
  look(state: RelativeState): RelativeLook;
  stepFrom(state: RelativeState): RelativeStep;
}

/** The state that a method starts from: w = g·v/‖v‖, or as near to it as the method allows. */
function startOf(name: RelativeName, options: RelativeOptions, problem: Problem): RelativeState {
  const { angle, length, g, longest } = options;
  const u = fromPolar(1, angle);
  const v = fromPolar(length, angle);
  if (name === 'weightStandardization') {
    return { vector: lift(v).map((entry) => entry + START_MEAN), scale: g };
  }
  // γ, so that γ·v/σ[t] is as long as g·v/‖v‖.
  if (name === 'batchNorm') return { vector: v, scale: g * spreadAlong(u, problem.all) };
  if (!storesWeight(name)) return { vector: v, scale: g };
  const w = scale(g, u);
  if (name === 'unitNorm') return { vector: g === 0 ? u : unit(w), scale: 1 };
  if (name === 'maxNorm' && Math.abs(g) > longest) {
    return { vector: scale(longest / Math.abs(g), w), scale: 1 };
  }
  return { vector: w, scale: 1 };
}

/** The run of one method: all samples at every step, no bias. */
export function relativeRun(name: RelativeName, options: RelativeOptions): RelativeRun {
  const { learningRate, decay, longest, whitened } = options;
  const problem = relativesProblem(whitened);
  const { model, all } = problem;
  const settings: RelativeSettings = { model, learningRate, decay, longest, others: OTHER_ROWS };
  // Weight standardization learns in three entries, whose plane of mean 0 is the plane shown.
  const batch = name === 'weightStandardization' ? { ...all, inputs: all.inputs.map(lift) } : all;
  const look = (state: RelativeState) => relatives[name].look(state, batch, settings);
  const stepFrom = (state: RelativeState) => relativeStep(name, state, batch, settings);
  const run = trajectory(startOf(name, options, problem), (state) => {
    const { next } = stepFrom(state);
    // A run ends before a state that has no weight.
    look(next);
    return next;
  });
  return Object.assign(run, { name, problem, look, stepFrom });
}

const inPlane = (vector: Vector): Vector => (vector.length === 3 ? lower(vector) : vector);

/** The mean of vectors of the plane. */
function meanOf(vectors: readonly Vector[]): Vector {
  const part = (i: 0 | 1) =>
    vectors.reduce((sum, vector) => sum + (vector[i] as number) / vectors.length, 0);
  return [part(0), part(1)];
}

/** The weight at work in a state, in the plane; its mean over the samples where each has its own. */
function weightIn(run: RelativeRun, state: RelativeState): Vector {
  return meanOf(run.look(state).weights.map(inPlane));
}

/** What is seen of a method at a step, with the step that it will make. */
export interface RelativeSeen {
  readonly step: number;
  /** w, or the v that w is made from, in the plane. */
  readonly stored: Vector;
  /** g or γ, where it is learned. */
  readonly scale?: number;
  readonly w: Vector;
  /** The length of w for each sample where it depends on the sample, else once. */
  readonly lengths: readonly number[];
  readonly gradW?: Vector;
  readonly loss: number;
  /** What is stored after the next step, before anything is divided or clipped. */
  readonly between?: Vector;
  readonly nextStored?: Vector;
  readonly nextW?: Vector;
  /** The angle by which the next step turns w, in degrees. */
  readonly turn?: number;
}

/** The result, or nothing where a quantity overflows or something would be divided by zero. */
function ifDefined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Everything a view may show of a method at a step. */
export function observeRelative(run: RelativeRun, step: number): RelativeSeen {
  const state = run.at(step);
  const { loss, weights, gradW } = run.look(state);
  const plane = weights.map(inPlane);
  const w = meanOf(plane);
  const next = ifDefined(() => {
    const made = run.stepFrom(state);
    return {
      between: inPlane(made.between),
      nextStored: inPlane(made.next.vector),
      nextW: weightIn(run, made.next),
    };
  });
  const turn = next && ifDefined(() => (180 / Math.PI) * turnAngle(w, next.nextW));
  return {
    step: run.reach(step),
    stored: inPlane(state.vector),
    w,
    lengths: plane.map((weight) => norm(weight)),
    loss,
    ...(learnsScale(run.name) && { scale: state.scale }),
    ...(gradW && { gradW: inPlane(gradW) }),
    ...next,
    ...(turn !== undefined && { turn }),
  };
}

/** The weight at work at a step, in the plane; its mean over the samples where each has its own. */
export const relativeWeight = (run: RelativeRun, step: number): Vector =>
  weightIn(run, run.at(step));

/** The length of w at work at a step, and that of what is stored. */
export function relativeLengths(run: RelativeRun, step: number) {
  const state = run.at(step);
  return { w: norm(weightIn(run, state)), stored: norm(inPlane(state.vector)) };
}
