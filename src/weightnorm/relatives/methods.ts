import type { Vector } from '../check.ts';
import { gradients } from '../gradient.ts';
import type { Batch, Model } from '../neuron.ts';
import { weight } from '../parameters.ts';
import { across, addScaled, dot, norm, scale, unit } from '../vector.ts';
import { batchNormGradient, batchNormWeight, centredBatch } from './batchNorm.ts';
import { layerNormGradient, layerNormWeight } from './layerNorm.ts';
import { spectralGradient, spectralNorm } from './spectral.ts';
import { standardized, standardizedGradient } from './standardize.ts';

/** What a method stores of one unit: w or v, and the scale g or γ where it learns one. */
export interface RelativeState {
  readonly vector: Vector;
  readonly scale: number;
}

/** What a step is made with. */
export interface RelativeSettings {
  readonly model: Model;
  /** η. */
  readonly learningRate: number;
  /** λ of `l2`. */
  readonly decay: number;
  /** c of `maxNorm`. */
  readonly longest: number;
  /** The rows of the other units of the layer, which are held still. */
  readonly others: readonly Vector[];
}

/** What a state comes to on a batch. */
export interface RelativeLook {
  /** Mean loss, without any penalty. */
  readonly loss: number;
  /** The weights at work, z = x·w: one for all samples, or one for each. */
  readonly weights: readonly Vector[];
  /** ∇w L at the weight at work, where there is one for all samples. */
  readonly gradW?: Vector;
  /** The slopes of what is stored, by which a step goes. */
  readonly gradVector: Vector;
  readonly gradScale: number;
}

/** The methods, by the names of docs and figures. */
export type RelativeName =
  | 'plain'
  | 'weightNorm'
  | 'l2'
  | 'maxNorm'
  | 'unitNorm'
  | 'divideAfter'
  | 'spectralNorm'
  | 'weightStandardization'
  | 'batchNorm'
  | 'layerNorm';

/** How a method sees its state on a batch: equation numbers and sources stand at each. */
export type Look = (state: RelativeState, batch: Batch, settings: RelativeSettings) => RelativeLook;

/** A method: what it makes of a state, and what it does to the stored vector after a step. */
export interface Relative {
  readonly look: Look;
  /** What is done to the stored vector after a step; nothing unless told. */
  readonly after?: (vector: Vector, settings: RelativeSettings) => number[];
}

/** A method by its weight w(state), and by how ∇w L becomes the slopes of the state. */
function through(
  weightOf: (state: RelativeState, batch: Batch, settings: RelativeSettings) => Vector,
  pull: (
    state: RelativeState,
    gradW: Vector,
    batch: Batch,
    settings: RelativeSettings,
  ) => { readonly gradVector: Vector; readonly gradScale?: number },
  prepare: (batch: Batch) => Batch = (batch) => batch,
): Look {
  return (state, given, settings) => {
    const batch = prepare(given);
    const w = weightOf(state, batch, settings);
    const { loss, gradW } = gradients({ w, b: 0 }, batch, settings.model);
    return { loss, weights: [w], gradW, gradScale: 0, ...pull(state, gradW, batch, settings) };
  };
}

const plain = through(
  ({ vector }) => vector,
  (_, gradW) => ({ gradVector: gradW }),
);

/** Equations (2) to (4) of Salimans & Kingma (2016). */
const weightNorm = through(
  ({ vector, scale: g }) => weight({ v: vector, g }),
  ({ vector, scale: g }, gradW) => {
    const u = unit(vector);
    const gradVector = scale(g / norm(vector), across(gradW, u));
    return { gradVector, gradScale: dot(gradW, u) };
  },
);

/** w, shortened to length c if it is longer: the nearest point of the ball. */
export function clipped(w: Vector, longest: number): number[] {
  const length = norm(w);
  return length > longest ? scale(longest / length, w) : [...w];
}

const layer = ({ vector, scale: gamma }: RelativeState, { others }: RelativeSettings) => ({
  row: vector,
  gamma,
  others,
});

/** Weight normalization and its relatives, each as one unit without bias. */
export const relatives: Readonly<Record<RelativeName, Relative>> = {
  plain: { look: plain },
  weightNorm: { look: weightNorm },
  l2: {
    look: through(
      ({ vector }) => vector,
      ({ vector }, gradW, _, { decay }) => ({ gradVector: addScaled(gradW, decay, vector) }),
    ),
  },
  maxNorm: { look: plain, after: (w, { longest }) => clipped(w, longest) },
  unitNorm: { look: plain, after: (w) => unit(w, 'w') },
  divideAfter: { look: weightNorm, after: (v) => unit(v) },
  spectralNorm: {
    look: through(
      ({ vector }, _, { others }) => scale(1 / spectralNorm([vector, ...others]).sigma, vector),
      ({ vector }, gradW, _, { others }) => ({
        gradVector: spectralGradient([vector, ...others], 0, gradW),
      }),
    ),
  },
  weightStandardization: {
    look: through(
      ({ vector }) => standardized(vector),
      ({ vector }, gradW) => ({ gradVector: standardizedGradient(vector, gradW) }),
    ),
  },
  batchNorm: {
    look: through(
      ({ vector, scale: gamma }, batch) => batchNormWeight(vector, gamma, batch),
      ({ vector, scale: gamma }, gradW, batch) => {
        const { gradV, gradGamma } = batchNormGradient(vector, gamma, gradW, batch);
        return { gradVector: gradV, gradScale: gradGamma };
      },
      centredBatch,
    ),
  },
  layerNorm: {
    look(state, batch, settings) {
      const first = layer(state, settings);
      const found = layerNormGradient(first, batch, settings.model);
      return {
        loss: found.loss,
        weights: batch.inputs.map((x) => layerNormWeight(x, first)),
        gradVector: found.gradRow,
        gradScale: found.gradGamma,
      };
    },
  },
};
