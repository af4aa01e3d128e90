import type { Activation } from './activation.ts';
import { requireFinite, requireFiniteVector, type Vector, withinRange } from './check.ts';
import type { Loss } from './loss.ts';
import { type Parameters, weightOf } from './parameters.ts';
import { dot } from './vector.ts';

/** n samples: `inputs[i]` has k entries, `targets[i]` is the wanted output. */
export interface Batch {
  readonly inputs: readonly Vector[];
  readonly targets: Vector;
}

/** What a neuron computes and how it is judged. */
export interface Model {
  readonly activation: Activation;
  readonly loss: Loss;
}

/**
 * The pre-activation z = x·w + b and the output y = φ(z) of one neuron, equation (1), for plain
 * parameters {w, b} as for weight-normalized ones {v, g, b}.
 * @throws RangeError when an argument is not finite or the lengths of x and w differ.
 */
export function forward(x: Vector, parameters: Parameters, activation: Activation) {
  requireFiniteVector('x', x);
  requireFinite('b', parameters.b);
  const w = weightOf(parameters);
  requireFiniteVector('w', w);
  requireSameLength(x, w, 'x');
  const z = withinRange('z = x·w + b', dot(x, w) + parameters.b);
  return { w, z, y: withinRange('y = φ(z)', activation.value(z)) };
}

/** The output y = φ(x·w + b), equation (1). See `forward`. */
export function neuron(x: Vector, parameters: Parameters, activation: Activation): number {
  return forward(x, parameters, activation).y;
}

/** Throws a RangeError unless `values` has as many entries as `w`. */
export function requireSameLength(values: Vector, w: Vector, name: string): void {
  if (values.length !== w.length) {
    throw new RangeError(
      `${name} has ${values.length} entries, but the weight has ${w.length}: they must match.`,
    );
  }
}

/** The mean loss of a batch at weight w and bias b. Infinite where it overflows. */
export function meanLoss(w: Vector, b: number, batch: Batch, model: Model): number {
  const { inputs, targets } = batch;
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) {
    const y = model.activation.value(dot(inputs[i] as Vector, w) + b);
    sum += model.loss.value(y, targets[i] as number);
  }
  return sum / inputs.length;
}
