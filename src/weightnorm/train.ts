import { allWithinRange, OverflowError, requireFinite, type Vector } from './check.ts';
import { fill, type GradientWorkspace, workspaceFor } from './gradient.ts';
import type { Batch, Model } from './neuron.ts';
import type { Optimizer, ParameterName } from './optimizer.ts';
import { direction, isWeightNorm, type Parameters } from './parameters.ts';

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
  /**
   * Divides v by its length after each update: w stays as it is, but the rate at which the direction
   * turns never cools. Not weight normalization, which leaves ‖v‖ to grow.
   */
  readonly divideAfter?: boolean;
}

/** Lists v, g, b or w, b, or their slopes, in `out`; g is null for a plain neuron. */
function list(out: number[], vector: Vector, g: number | null, b: number): number[] {
  let size = 0;
  for (; size < vector.length; size++) out[size] = vector[size] as number;
  if (g !== null) out[size++] = g;
  out[size] = b;
  return out;
}

function listParameters(out: number[], p: Parameters): number[] {
  return 'v' in p ? list(out, p.v, p.g, p.b) : list(out, p.w, null, p.b);
}

function listSlopes(out: number[], found: GradientWorkspace): number[] {
  return 'gradV' in found
    ? list(out, found.gradV, found.gradG, found.gradB)
    : list(out, found.gradW, null, found.gradB);
}

function unlist<P extends Parameters>(values: readonly number[], like: P): P {
  const k = 'v' in like ? like.v.length : like.w.length;
  const vector = values.slice(0, k);
  const b = values[values.length - 1] as number;
  const p: Parameters = 'v' in like ? { v: vector, g: values[k] as number, b } : { w: vector, b };
  return p as P;
}

function namesOf(p: Parameters): ParameterName[] {
  return 'v' in p
    ? [...p.v.map(() => 'v' as const), 'g', 'b']
    : [...p.w.map(() => 'w' as const), 'b'];
}

/** What the updates of a run work with: made once, and overwritten by every update. */
interface UpdateWorkspace {
  readonly found: GradientWorkspace;
  readonly before: number[];
  readonly after: number[];
  readonly slopes: number[];
  /** What holds for each entry of these lists. */
  readonly names: readonly ParameterName[];
  readonly decay: Vector;
  readonly frozen: readonly boolean[];
}

function updateWorkspaceFor(p: Parameters, { optimizer, frozen = [] }: Training): UpdateWorkspace {
  const { weightDecay } = optimizer;
  const names = namesOf(p);
  return {
    found: workspaceFor(p),
    before: listParameters([], p),
    after: listParameters([], p),
    slopes: listParameters([], p),
    names,
    decay: names.map((name) =>
      typeof weightDecay === 'number' ? weightDecay : (weightDecay[name] ?? 0),
    ),
    frozen: names.map((name) => frozen.includes(name)),
  };
}

const NONE: number[][] = [];

function update<P extends Parameters>(
  { found, before, after, slopes, names, decay, frozen }: UpdateWorkspace,
  { step, parameters, buffers }: TrainingState<P>,
  batch: Batch,
  { model, optimizer, divideAfter = false }: Training,
): TrainingState<P> {
  fill(found, parameters, batch, model);
  listSlopes(slopes, found);
  listParameters(before, parameters);
  for (let i = 0; i < before.length; i++) {
    after[i] = before[i] as number;
    slopes[i] = (slopes[i] as number) + (decay[i] as number) * (before[i] as number);
  }
  // Without buffers there is nothing to copy, and one list fewer to keep for each state.
  const moved = buffers.length === 0 ? NONE : buffers.map((buffer) => buffer.slice());
  optimizer.update(after, slopes, moved, step);
  for (let i = 0; i < after.length; i++) {
    if (frozen[i]) after[i] = before[i] as number;
    if (!Number.isFinite(after[i])) throw new OverflowError(names[i] as ParameterName);
  }
  for (const buffer of moved) allWithinRange('a buffer of the optimizer', buffer);
  const next = unlist(after, parameters);
  return {
    step: step + 1,
    parameters: divideAfter && isWeightNorm(next) ? { ...next, v: direction(next.v) } : next,
    buffers: moved,
  };
}

/** The state before the first update: the given parameters and empty buffers. */
export function startTraining<P extends Parameters>(
  parameters: P,
  optimizer: Optimizer,
): TrainingState<P> {
  const size = namesOf(parameters).length;
  const buffers = Array.from({ length: optimizer.bufferCount }, () => new Array(size).fill(0));
  return { step: 0, parameters, buffers };
}

/**
 * One update on one batch; the given state is left as it is.
 * @throws OverflowError naming the quantity when the update makes it too large.
 */
export function advance<P extends Parameters>(
  state: TrainingState<P>,
  batch: Batch,
  training: Training,
): TrainingState<P> {
  return update(updateWorkspaceFor(state.parameters, training), state, batch, training);
}

/** The states of a run, the start first; `failure` says why it ended early, if it did. */
export interface Run<P extends Parameters> {
  readonly states: readonly TrainingState<P>[];
  readonly failure: string | null;
}

/**
 * Trains one neuron for `steps` updates from `start`.
 * @param options what is minimized and how, with `batch`: the samples of every step, or a function from the step (0, 1, …) to its samples.
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
  requireFinite('steps', steps);
  const space = updateWorkspaceFor(start, options);
  let state = startTraining(start, options.optimizer);
  const states = [state];
  try {
    while (state.step < steps) {
      const samples = typeof batch === 'function' ? batch(state.step) : batch;
      state = update(space, state, samples, options);
      states.push(state);
    }
  } catch (error) {
    if (error instanceof OverflowError) return { states, failure: error.message };
    throw error;
  }
  return { states, failure: null };
}
