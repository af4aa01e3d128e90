import { OverflowError, type Vector, withinRange } from './check.ts';
import { gradients } from './gradient.ts';
import type { Batch, Model } from './neuron.ts';
import type { Optimizer, ParameterName, WeightDecay } from './optimizer.ts';
import { isWeightNorm, type Parameters } from './parameters.ts';

/** Everything a run needs to go on: nothing in it can be derived from the rest. */
export interface TrainingState<P extends Parameters = Parameters> {
  /** Updates made so far. */
  readonly step: number;
  readonly parameters: P;
  /** The optimizer's buffers, each with an entry per parameter in the order v, g, b or w, b. */
  readonly buffers: readonly Vector[];
}

/** How a run moves: what is minimized, by which optimizer, and what stays as it is. */
export interface Training {
  readonly model: Model;
  readonly optimizer: Optimizer;
  /** Parameters that are never moved, not even by weight decay. */
  readonly frozen?: readonly ParameterName[];
}

/** The parameters as one list in the order v, g, b or w, b, with the name of each entry. */
function flatten(p: Parameters): number[] {
  return isWeightNorm(p) ? [...p.v, p.g, p.b] : [...p.w, p.b];
}

function nameOf(index: number, k: number, weightNorm: boolean): ParameterName {
  if (index < k) return weightNorm ? 'v' : 'w';
  return weightNorm && index === k ? 'g' : 'b';
}

function unflatten<P extends Parameters>(values: readonly number[], like: P): P {
  const b = values[values.length - 1] as number;
  if (!isWeightNorm(like)) return { w: values.slice(0, -1), b } as Parameters as P;
  return { v: values.slice(0, -2), g: values[values.length - 2] as number, b } as Parameters as P;
}

function decayOf(weightDecay: WeightDecay, name: ParameterName): number {
  return typeof weightDecay === 'number' ? weightDecay : (weightDecay[name] ?? 0);
}

/** The state before the first update: the given parameters and empty buffers. */
export function startTraining<P extends Parameters>(
  parameters: P,
  optimizer: Optimizer,
): TrainingState<P> {
  const size = flatten(parameters).length;
  const buffers = Array.from({ length: optimizer.bufferCount }, () => new Array(size).fill(0));
  return { step: 0, parameters, buffers };
}

/**
 * One update on one batch; the given state is left as it is.
 * @throws OverflowError naming the parameter when the update makes it too large.
 */
export function advance<P extends Parameters>(
  state: TrainingState<P>,
  batch: Batch,
  { model, optimizer, frozen = [] }: Training,
): TrainingState<P> {
  const { parameters, step } = state;
  const found = gradients(parameters as Parameters, batch, model);
  const weightNorm = 'gradV' in found;
  const k = found.w.length;
  const slopes = weightNorm
    ? [...found.gradV, found.gradG, found.gradB]
    : [...found.gradW, found.gradB];
  const before = flatten(parameters);
  for (let i = 0; i < slopes.length; i++) {
    const decay = decayOf(optimizer.weightDecay, nameOf(i, k, weightNorm));
    slopes[i] = (slopes[i] as number) + decay * (before[i] as number);
  }
  const values = [...before];
  const buffers = state.buffers.map((buffer) => [...buffer]);
  optimizer.update(values, slopes, buffers, step);
  for (let i = 0; i < values.length; i++) {
    const name = nameOf(i, k, weightNorm);
    if (frozen.includes(name)) values[i] = before[i] as number;
    withinRange(name, values[i] as number);
  }
  return { step: step + 1, parameters: unflatten(values, parameters), buffers };
}

/** The states of a run, the start first; `failure` says why it ended early, if it did. */
export interface Run<P extends Parameters> {
  readonly states: readonly TrainingState<P>[];
  readonly failure: string | null;
}

/**
 * Trains one neuron for `steps` updates from `start`.
 * @param batch the samples of every step, or a function from the step (0, 1, …) to its samples.
 * @returns `steps` + 1 states; fewer, with `failure` saying which quantity overflowed, when the
 * run diverges.
 * @throws RangeError for bad input: v = 0, something not finite, shapes that do not match.
 */
export function train<P extends Parameters>(
  options: Training & {
    readonly start: P;
    readonly batch: Batch | ((step: number) => Batch);
    readonly steps: number;
  },
): Run<P> {
  const { start, batch, steps } = options;
  let state = startTraining(start, options.optimizer);
  const states = [state];
  try {
    while (state.step < steps) {
      state = advance(state, typeof batch === 'function' ? batch(state.step) : batch, options);
      states.push(state);
    }
  } catch (error) {
    if (error instanceof OverflowError) return { states, failure: error.message };
    throw error;
  }
  return { states, failure: null };
}
