import {
  allWithinRange,
  NoSamplesError,
  requireFinite,
  requireFiniteVector,
  type Vector,
  withinRange,
} from './check.ts';
import { type Batch, type Model, requireSameLength } from './neuron.ts';
import {
  isWeightNorm,
  type Parameters,
  type PlainParameters,
  type WeightNormParameters,
} from './parameters.ts';
import { dot, norm, normalize } from './vector.ts';

/** Loss and gradients of a plain neuron. */
export interface PlainGradients {
  readonly loss: number;
  /** The weight at which they were taken, and ∇w L; k entries each. */
  readonly w: Vector;
  readonly gradW: Vector;
  readonly gradB: number;
}

/** Loss and gradients of a weight-normalized neuron, with the two parts of ∇w L. */
export interface WeightNormGradients extends PlainGradients {
  /** ∇g L = ∇w L·v/‖v‖, equation (3). */
  readonly gradG: number;
  /** ∇v L = (g/‖v‖) M_w ∇w L, equation (4); perpendicular to v. */
  readonly gradV: Vector;
  /** The part of ∇w L along v: gradG times the unit direction. */
  readonly gradAlong: Vector;
  /** The part of ∇w L across v: what is left for turning. */
  readonly gradAcross: Vector;
}

/** Gradients whose numbers and arrays are overwritten by the next call, step after step. */
type Writable<T> = { -readonly [K in keyof T]: T[K] extends Vector ? number[] : T[K] };
type PlainWorkspace = Writable<PlainGradients>;
type WeightNormWorkspace = Writable<WeightNormGradients>;
export type GradientWorkspace = PlainWorkspace | WeightNormWorkspace;

/** A workspace for the gradients of neurons with as many inputs as this one. */
export function workspaceFor(p: Parameters): GradientWorkspace {
  if (!isWeightNorm(p)) return { loss: 0, w: [...p.w], gradW: [...p.w], gradB: 0 };
  const { v } = p;
  const parts = { gradG: 0, gradV: [...v], gradAlong: [...v], gradAcross: [...v] };
  return { loss: 0, w: [...v], gradW: [...v], gradB: 0, ...parts };
}

/**
 * Puts mean loss, ∇w L and ∇b L of a batch into `space`, by the chain rule at space.w and b. Returns
 * a sum that is finite only if every z, the loss and ∇b L are.
 */
function backpropagate(space: PlainWorkspace, b: number, batch: Batch, model: Model): number {
  const { w, gradW } = space;
  const { inputs, targets } = batch;
  const { activation, loss } = model;
  const n = inputs.length;
  if (n === 0) throw new NoSamplesError();
  if (targets.length !== n) {
    throw new RangeError(`there are ${n} inputs but ${targets.length} targets.`);
  }
  const k = w.length;
  for (let j = 0; j < k; j++) gradW[j] = 0;
  let gradB = 0;
  let total = 0;
  let witness = 0;
  for (let i = 0; i < n; i++) {
    const x = inputs[i] as Vector;
    if (x.length !== k) requireSameLength(x, w, `inputs[${i}]`);
    const target = targets[i] as number;
    let z = 0;
    for (let j = 0; j < k; j++) z += (x[j] as number) * (w[j] as number);
    z += b;
    const y = activation.value(z);
    total += loss.value(y, target);
    const delta = (loss.derivative(y, target) * activation.derivative(z, y)) / n;
    gradB += delta;
    for (let j = 0; j < k; j++) gradW[j] = (gradW[j] as number) + delta * (x[j] as number);
    witness += z;
  }
  space.loss = total / n;
  space.gradB = gradB;
  return witness + total + gradB;
}

/** Puts the gradients of a plain neuron into `space`. Returns a sum: see `backpropagate`. */
function fillPlain(space: PlainWorkspace, p: PlainParameters, batch: Batch, model: Model): number {
  const { w, gradW } = space;
  for (let j = 0; j < w.length; j++) w[j] = p.w[j] as number;
  let witness = backpropagate(space, p.b, batch, model);
  for (let j = 0; j < w.length; j++) witness += gradW[j] as number;
  return witness;
}

/** Puts the gradients of a weight-normalized neuron into `space`, by equations (3) and (4). */
function fillWeightNorm(
  space: WeightNormWorkspace,
  { v, g, b }: WeightNormParameters,
  batch: Batch,
  model: Model,
): number {
  const { w, gradW, gradV, gradAlong, gradAcross } = space;
  const k = v.length;
  // The array of gradAlong holds u = v/‖v‖ until gradG is known.
  const u = gradAlong;
  const length = normalize(v, u, 'v');
  for (let j = 0; j < k; j++) w[j] = g * (u[j] as number);
  let witness = backpropagate(space, b, batch, model);
  const gradG = dot(gradW, u);
  const gear = g / length;
  for (let j = 0; j < k; j++) {
    const along = gradG * (u[j] as number);
    const across = (gradW[j] as number) - along;
    gradAlong[j] = along;
    gradAcross[j] = across;
    const slope = gear * across;
    gradV[j] = slope;
    witness += slope;
  }
  space.gradG = gradG;
  return witness + length + gradG;
}

/** Throws a sentence about the first argument or result that is not finite, if there is one. */
function explain(space: GradientWorkspace, p: Parameters, { inputs, targets }: Batch): void {
  if ('v' in p) requireFinite('g', p.g);
  else requireFiniteVector('w', p.w);
  requireFinite('b', p.b);
  inputs.forEach((x, i) => {
    requireFiniteVector(`inputs[${i}]`, x);
  });
  requireFiniteVector('targets', targets);
  if ('v' in p) norm(p.v, '‖v‖');
  for (const x of inputs) withinRange('z = x·w + b', dot(x, space.w) + p.b);
  withinRange('the loss', space.loss);
  withinRange('gradB', space.gradB);
  allWithinRange('gradW', space.gradW);
  if (!('gradV' in space)) return;
  withinRange('gradG', space.gradG);
  allWithinRange('gradV', space.gradV);
}

/** Puts loss and gradients into `space`, which was made for parameters of this kind and length. */
export function fill(space: GradientWorkspace, p: Parameters, batch: Batch, model: Model): void {
  const witness =
    'v' in p
      ? fillWeightNorm(space as WeightNormWorkspace, p, batch, model)
      : fillPlain(space, p, batch, model);
  // One test for all: a sum with a term that is not finite is not finite either.
  if (!Number.isFinite(witness)) explain(space, p, batch);
}

/**
 * Loss and gradients of one neuron over a batch, averaged over its samples.
 * For {w, b}: `{loss, w, gradW, gradB}`. For {v, g, b} also `gradG`, `gradV`, `gradAlong`,
 * `gradAcross` (equations 3 and 4), all written with the unit direction u = v/‖v‖, so that g = 0
 * and g < 0 need no special case.
 * @throws RangeError when v = 0, an argument is not finite, or shapes do not match; OverflowError
 * naming the quantity when a result exceeds the largest double.
 */
export function gradients(
  parameters: WeightNormParameters,
  batch: Batch,
  model: Model,
): WeightNormGradients;
export function gradients(parameters: PlainParameters, batch: Batch, model: Model): PlainGradients;
export function gradients(
  parameters: Parameters,
  batch: Batch,
  model: Model,
): PlainGradients | WeightNormGradients;
export function gradients(
  parameters: Parameters,
  batch: Batch,
  model: Model,
): PlainGradients | WeightNormGradients {
  const space = workspaceFor(parameters);
  fill(space, parameters, batch, model);
  return space;
}
