import { type Activation, type ActivationName, activations } from '../activation.ts';
import type { LayerPlace, Normalization, Parameterization, Stretch } from './shape.ts';

/** One dense layer: views on the network's flat lists, and room for one batch. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly parameterization: Parameterization;
  readonly normalization: Normalization;
  /** φ, or null for the last layer, which is linear. */
  readonly activation: Activation | null;
  readonly isRelu: boolean;

  /** v, units × inputs; in a plain layer the weights themselves. */
  readonly v: Float64Array;
  /** One per unit; empty in a plain layer. */
  readonly g: Float64Array;
  readonly b: Float64Array;
  /** γ, one per unit; empty without batch norm. */
  readonly gain: Float64Array;
  readonly gradV: Float64Array;
  readonly gradG: Float64Array;
  readonly gradB: Float64Array;
  readonly gradGain: Float64Array;

  /** The weights w = g·v/‖v‖ and their gradient; in a plain layer the arrays v and gradV. */
  readonly w: Float64Array;
  readonly gradW: Float64Array;
  /** ‖v‖ of each unit, as of the last `rebuild`. */
  readonly lengths: Float64Array;

  /** t = w·x; with batch norm, afterwards (t − μ)/σ. Samples × units, like z, y, delta. */
  readonly t: Float64Array;
  readonly z: Float64Array;
  readonly y: Float64Array;
  /** ∇z L, then ∇t L. */
  readonly delta: Float64Array;

  /** μ, σ² and 1/√(σ² + 1e-5) of the batch, by unit. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly inverse: Float64Array;
  /** μ and σ² for evaluation, by unit. They are no parameters, and only `learn` moves them. */
  readonly runningMean: Float64Array;
  readonly runningVariance: Float64Array;
}

const NOTHING = new Float64Array(0);

/** A layer at its place in the lists of parameters and gradients; room for `capacity` samples. */
export function layerAt(
  place: LayerPlace,
  parameterization: Parameterization,
  activation: ActivationName | null,
  capacity: number,
  parameters: Float64Array,
  gradients: Float64Array,
): Layer {
  const { inputs, units, normalization, rows, g, b, gain } = place;
  const view = (list: Float64Array, { from, size }: Stretch) => list.subarray(from, from + size);
  const [v, gradV] = [view(parameters, rows), view(gradients, rows)];
  const isPlain = parameterization === 'plain';
  const normalizes = normalization !== 'none';
  const perSample = () => new Float64Array(capacity * units);
  const perUnit = (value = 0) => new Float64Array(units).fill(value);
  const t = perSample();
  return {
    inputs,
    units,
    parameterization,
    normalization,
    activation: activation === null ? null : activations[activation],
    isRelu: activation === 'relu',
    v,
    g: view(parameters, g),
    b: view(parameters, b),
    gain: view(parameters, gain),
    gradV,
    gradG: view(gradients, g),
    gradB: view(gradients, b),
    gradGain: view(gradients, gain),
    w: isPlain ? v : new Float64Array(rows.size),
    gradW: isPlain ? gradV : new Float64Array(rows.size),
    lengths: isPlain ? NOTHING : perUnit(),
    t,
    // Without a batch norm z takes the place of t.
    z: normalizes ? perSample() : t,
    y: activation === null ? t : perSample(),
    delta: perSample(),
    mean: normalizes ? perUnit() : NOTHING,
    variance: normalizes ? perUnit(1) : NOTHING,
    inverse: normalizes ? perUnit(1) : NOTHING,
    runningMean: normalizes ? perUnit() : NOTHING,
    runningVariance: normalizes ? perUnit(1) : NOTHING,
  };
}
