import {
  allWithinRange,
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
import { dot, normalize } from './vector.ts';

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
type Room<T> = { -readonly [K in keyof T]: T[K] extends Vector ? number[] : T[K] };
type PlainRoom = Room<PlainGradients>;
type WeightNormRoom = Room<WeightNormGradients>;
export type GradientRoom = PlainRoom | WeightNormRoom;

/** Room for the gradients of neurons with as many inputs as this one. */
export function roomFor(p: Parameters): GradientRoom {
  if (!isWeightNorm(p)) return { loss: 0, w: [...p.w], gradW: [...p.w], gradB: 0 };
  const { v } = p;
  const parts = { gradG: 0, gradV: [...v], gradAlong: [...v], gradAcross: [...v] };
  return { loss: 0, w: [...v], gradW: [...v], gradB: 0, ...parts };
}

/** Puts mean loss, ∇w L and ∇b L of a batch into `room`, by the chain rule at room.w and b. */
function backpropagate(room: PlainRoom, b: number, batch: Batch, model: Model): void {
  const { w, gradW } = room;
  const { inputs, targets } = batch;
  const { activation, loss } = model;
  const n = inputs.length;
  if (n === 0) throw new RangeError('a batch needs at least one sample.');
  if (targets.length !== n) {
    throw new RangeError(`there are ${n} inputs but ${targets.length} targets.`);
  }
  const k = w.length;
  for (let j = 0; j < k; j++) gradW[j] = 0;
  let gradB = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const x = inputs[i] as Vector;
    if (x.length !== k) requireSameLength(x, w, `inputs[${i}]`);
    const target = targets[i] as number;
    let z = 0;
    for (let j = 0; j < k; j++) z += (x[j] as number) * (w[j] as number);
    z += b;
    if (!Number.isFinite(z)) explain(z, w, b, x, `inputs[${i}]`);
    const y = activation.value(z);
    total += loss.value(y, target);
    const delta = (loss.derivative(y, target) * activation.derivative(z, y)) / n;
    gradB += delta;
    for (let j = 0; j < k; j++) gradW[j] = (gradW[j] as number) + delta * (x[j] as number);
  }
  if (!Number.isFinite(total)) requireFiniteVector('targets', targets);
  room.loss = withinRange('the loss', total) / n;
  room.gradB = withinRange('gradB', gradB);
  allWithinRange('gradW', gradW);
}

/** Says which argument made z = x·w + b something not finite, or else that z overflowed. */
function explain(z: number, w: Vector, b: number, x: Vector, name: string): void {
  requireFiniteVector('w', w);
  requireFinite('b', b);
  requireFiniteVector(name, x);
  withinRange('z = x·w + b', z);
}

/** Puts the gradients of a plain neuron into `room`. */
function fillPlain(room: PlainRoom, p: PlainParameters, batch: Batch, model: Model): void {
  for (let j = 0; j < p.w.length; j++) room.w[j] = p.w[j] as number;
  backpropagate(room, p.b, batch, model);
}

/** Puts the gradients of a weight-normalized neuron into `room`, by equations (3) and (4). */
function fillWeightNorm(
  room: WeightNormRoom,
  { v, g, b }: WeightNormParameters,
  batch: Batch,
  model: Model,
): void {
  const { w, gradW, gradV, gradAlong, gradAcross } = room;
  const k = v.length;
  requireFinite('g', g);
  // The array of gradAlong holds u = v/‖v‖ until gradG is known.
  const u = gradAlong;
  const length = withinRange('‖v‖', normalize(v, u, 'v'));
  for (let j = 0; j < k; j++) w[j] = g * (u[j] as number);
  backpropagate(room, b, batch, model);
  const gradG = withinRange('gradG', dot(gradW, u));
  const gear = g / length;
  for (let j = 0; j < k; j++) {
    const along = gradG * (u[j] as number);
    const across = (gradW[j] as number) - along;
    gradAlong[j] = along;
    gradAcross[j] = across;
    gradV[j] = gear * across;
  }
  allWithinRange('gradV', gradV);
  room.gradG = gradG;
}

/** Puts loss and gradients into `room`, which was made for parameters of this kind and length. */
export function fill(room: GradientRoom, p: Parameters, batch: Batch, model: Model): void {
  if (isWeightNorm(p)) fillWeightNorm(room as WeightNormRoom, p, batch, model);
  else fillPlain(room, p, batch, model);
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
  const room = roomFor(parameters);
  fill(room, parameters, batch, model);
  return room;
}
