import { type Layer, layerAt } from './layer.ts';
import { passBack, passForward } from './pass.ts';
import { rebuild } from './reparameterize.ts';
import type { Samples } from './samples.ts';
import { layOut, type NetworkShape } from './shape.ts';
import { softmaxCrossEntropy } from './softmax.ts';

/**
 * A network with all its numbers and the room to work with them. Everything is made once: training
 * writes into these arrays and allocates nothing.
 */
export interface Network {
  readonly shape: NetworkShape;
  /** The most samples a batch may have. */
  readonly capacity: number;
  /** All parameters in one list, layer after layer: v (or w), g, b, gain. */
  readonly parameters: Float64Array;
  /** The gradient for them, in the same order; after `learn` with weight decay, λp included. */
  readonly gradients: Float64Array;
  /** Views on these lists, first layer first. */
  readonly layers: readonly Layer[];
  /** The batch at hand: capacity × inputs, and its labels. */
  readonly inputs: Float64Array;
  readonly labels: Uint8Array;
}

/**
 * A network whose parameters are all zero but the gains of batch norm, which are 1; see
 * `startNetwork`.
 * @param capacity the most samples a batch may have.
 * @throws RangeError for sizes or a capacity that are not whole and positive, or more than 256
 * classes.
 */
export function network(shape: NetworkShape, capacity: number): Network {
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new RangeError(`capacity must be a whole number from 1 on, but is ${capacity}.`);
  }
  const { count, layers: places } = layOut(shape);
  const parameters = new Float64Array(count);
  const gradients = new Float64Array(count);
  const { parameterization, activation, sizes } = shape;
  const layers = places.map((place, i) => {
    const isLast = i === places.length - 1;
    const kind = isLast ? null : activation;
    return layerAt(place, parameterization, kind, capacity, parameters, gradients);
  });
  for (const { gain } of layers) gain.fill(1);
  const inputs = new Float64Array(capacity * (sizes[0] as number));
  const labels = new Uint8Array(capacity);
  return { shape, capacity, parameters, gradients, layers, inputs, labels };
}

/** The last layer, whose z are the logits. */
export function lastLayer({ layers }: Network): Layer {
  return layers[layers.length - 1] as Layer;
}

/**
 * Computes the weights of all layers from their parameters.
 * @throws RangeError when v of a unit is zero.
 */
export function rebuildAll({ layers }: Network): void {
  for (const layer of layers) rebuild(layer);
}

/**
 * Copies `count` samples, at most the network's capacity, into its batch: those that `order` names
 * from place `first` on, or the samples themselves in their own order. Checks nothing.
 */
export function takeBatch(
  { inputs, labels, shape }: Network,
  from: Samples,
  first: number,
  count: number,
  order?: Uint16Array,
): void {
  const width = shape.sizes[0] as number;
  for (let s = 0; s < count; s++) {
    const sample = order ? (order[first + s] as number) : first + s;
    const row = sample * width;
    for (let i = 0; i < width; i++) inputs[s * width + i] = from.inputs[row + i] as number;
    labels[s] = from.labels[sample] as number;
  }
}

/**
 * Passes the batch at hand through all layers, whose weights must have been rebuilt.
 * @param training whether batch norms measure this batch, or use their running statistics.
 */
export function forwardNetwork(
  { layers, inputs }: Network,
  count: number,
  training: boolean,
): void {
  let x = inputs;
  for (const layer of layers) {
    passForward(layer, x, count, training);
    x = layer.y;
  }
}

/**
 * Loss of the batch at hand and, in `gradients`, its gradient for all parameters, by equations (3)
 * and (4) for g and v. The running statistics of batch norms stay as they are.
 * @param count how many samples the batch has.
 * @returns the mean cross-entropy; not finite when something on the way to it was not.
 * @throws RangeError when v of a unit is zero.
 */
export function networkGradients(net: Network, count: number): number {
  const { layers, inputs, labels } = net;
  rebuildAll(net);
  forwardNetwork(net, count, true);
  const last = lastLayer(net);
  const loss = softmaxCrossEntropy(last.z, labels, count, last.units, last.delta);
  for (let l = layers.length - 1; l >= 0; l--) {
    const below = l > 0 ? (layers[l - 1] as Layer) : null;
    passBack(layers[l] as Layer, below ? below.y : inputs, count, below ? below.delta : null);
  }
  return loss;
}
