import {
  advance,
  directionLearningRate,
  effectiveLearningRate,
  gradients,
  isWeightNorm,
  meanLoss,
  norm,
  type Parameters,
  type PlainGradients,
  startTraining,
  type Training,
  type TrainingState,
  type Vector,
  type WeightNormGradients,
  weightOf,
} from '../weightnorm/index.ts';
import type { Problem } from './problem.ts';
import { type Trajectory, trajectory } from './trajectory.ts';

/** One neuron learning: its trajectory, with the problem it learns. */
export interface NeuronRun<P extends Parameters = Parameters> extends Trajectory<TrainingState<P>> {
  readonly problem: Problem;
  readonly learningRate: number;
  readonly training: Training;
  /** As `reach`, but at most one slice of new steps: what a page can do between two frames. */
  reachSoon(step: number): number;
}

// Samples, each a forward and a backward pass: a few milliseconds' worth.
const SAMPLES_PER_SLICE = 40_000;

/** The run of one neuron from `start`. */
export function neuronRun<P extends Parameters>(
  options: Omit<Training, 'model'> & {
    readonly start: P;
    readonly problem: Problem;
    readonly learningRate: number;
  },
): NeuronRun<P> {
  const { start, problem, learningRate, ...rest } = options;
  const training = { model: problem.model, ...rest };
  const run = trajectory(startTraining(start, training.optimizer), (state, step) => {
    const next = advance(state, problem.batchAt(step), training);
    // A run ends before v = 0, so that every state of it has a weight.
    weightOf(next.parameters);
    return next;
  });
  const slice = Math.ceil(SAMPLES_PER_SLICE / Math.max(1, problem.batchAt(0).inputs.length));
  const reachSoon = (step: number) => run.reach(step, slice);
  return Object.assign(run, { problem, learningRate, training, reachSoon });
}

/** What can be read off a run at a step; named as in exports and messages. */
export interface Observation {
  readonly step: number;
  /** Mean loss over all samples; not finite where it overflows, NaN without samples. */
  readonly loss: number;
  /** Mean loss over the batch of this step, likewise. */
  readonly batchLoss: number;
  readonly w: Vector;
  readonly b: number;
  readonly v?: Vector;
  readonly g?: number;
  readonly normV?: number;
  readonly gradW?: Vector;
  readonly gradV?: Vector;
  readonly gradG?: number;
  readonly gradAlong?: Vector;
  readonly gradAcross?: Vector;
  readonly effectiveLearningRate?: number;
  readonly directionLearningRate?: number;
}

/** The result, or nothing where a quantity overflows or there are no samples. */
function ifDefined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The mean loss of a state over a batch. */
function lossAt(run: NeuronRun, { parameters }: TrainingState, batch = run.problem.all): number {
  return meanLoss(weightOf(parameters), parameters.b, batch, run.problem.model);
}

/** Everything a view may show of a run at a step; beyond the losses, what overflows is left out. */
export function observe(run: NeuronRun, step: number): Observation {
  const state = run.at(step);
  const { parameters } = state;
  const batch = run.problem.batchAt(state.step);
  const common = {
    step: state.step,
    loss: lossAt(run, state),
    batchLoss: lossAt(run, state, batch),
    w: weightOf(parameters),
    b: parameters.b,
  };
  const found = ifDefined(() => gradients(parameters, batch, run.problem.model));
  const slopes = found && pickSlopes(found);
  if (!isWeightNorm(parameters)) return { ...common, ...slopes };
  const { v, g } = parameters;
  const { learningRate } = run;
  return {
    ...common,
    v,
    g,
    ...ifDefined(() => ({ normV: norm(v) })),
    ...slopes,
    ...ifDefined(() => ({
      effectiveLearningRate: effectiveLearningRate(parameters, learningRate),
    })),
    ...ifDefined(() => ({ directionLearningRate: directionLearningRate(v, learningRate) })),
  };
}

/** The gradients alone, without the loss and the weight they were taken at. */
function pickSlopes({ loss, w, ...slopes }: PlainGradients | WeightNormGradients) {
  return slopes;
}

/** A curve for a chart: a value of the run over at most `count` of the steps up to `upTo`. */
export interface Curve {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const remembered = new WeakMap<NeuronRun, Map<string, number>>();

/** Loss over all samples (`full`) or of each step's own batch (`batch`), for the chart. */
export function lossCurve(run: NeuronRun, of: 'full' | 'batch', upTo: number, count = 240): Curve {
  const known = remembered.get(run) ?? new Map<string, number>();
  remembered.set(run, known);
  const points = run.steps(upTo, count).map((step) => {
    const key = `${of}${step}`;
    let y = known.get(key);
    if (y === undefined) {
      const state = run.at(step);
      y = lossAt(run, state, of === 'full' ? run.problem.all : run.problem.batchAt(step));
      if (known.size > 4096) known.clear();
      known.set(key, y);
    }
    return { x: step, y };
  });
  return { points };
}
