import {
  allWithinRange,
  requireFinite,
  requireFiniteVector,
  type Vector,
  withinRange,
} from './check.ts';
import { type Batch, type Model, requireSameLength } from './neuron.ts';
import {
  direction,
  isWeightNorm,
  type Parameters,
  type PlainParameters,
  type WeightNormParameters,
} from './parameters.ts';
import { across, dot, norm, scale } from './vector.ts';

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

/** Mean loss, ∇w L and ∇b L of a batch by the chain rule, at weight w and bias b. */
function backpropagate(w: Vector, b: number, batch: Batch, model: Model): PlainGradients {
  const { inputs, targets } = batch;
  const { activation, loss } = model;
  const n = inputs.length;
  if (n === 0) throw new RangeError('a batch needs at least one sample.');
  if (targets.length !== n) {
    throw new RangeError(`there are ${n} inputs but ${targets.length} targets.`);
  }
  const k = w.length;
  const gradW = new Array<number>(k).fill(0);
  let gradB = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const x = inputs[i] as Vector;
    requireSameLength(x, w, 'an input');
    const target = targets[i] as number;
    const z = dot(x, w) + b;
    if (!Number.isFinite(z)) explain(z, w, b, x, `inputs[${i}]`);
    const y = activation.value(z);
    total += loss.value(y, target);
    const delta = (loss.derivative(y, target) * activation.derivative(z)) / n;
    gradB += delta;
    for (let j = 0; j < k; j++) gradW[j] = (gradW[j] as number) + delta * (x[j] as number);
  }
  if (!Number.isFinite(total)) requireFiniteVector('targets', targets);
  withinRange('the loss', total);
  allWithinRange('gradW', gradW);
  withinRange('gradB', gradB);
  return { loss: total / n, w, gradW, gradB };
}

/** Says which argument made z = x·w + b something not finite, or else that z overflowed. */
function explain(z: number, w: Vector, b: number, x: Vector, name: string): void {
  requireFiniteVector('w', w);
  requireFinite('b', b);
  requireFiniteVector(name, x);
  withinRange('z = x·w + b', z);
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
  if (!isWeightNorm(parameters)) return backpropagate(parameters.w, parameters.b, batch, model);
  const { v, g, b } = parameters;
  requireFinite('g', g);
  const u = direction(v);
  const plain = backpropagate(scale(g, u), b, batch, model);
  const gradG = withinRange('gradG', dot(plain.gradW, u));
  const gradAcross = across(plain.gradW, u);
  const gradV = scale(g / norm(v, '‖v‖'), gradAcross);
  allWithinRange('gradV', gradV);
  return { ...plain, gradG, gradV, gradAlong: scale(gradG, u), gradAcross };
}
