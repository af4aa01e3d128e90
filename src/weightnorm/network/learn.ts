import type { Optimizer, ParameterName } from '../optimizer.ts';
import { shuffle } from '../random.ts';
import { remember } from './batchNorm.ts';
import { type Network, networkGradients, takeBatch } from './network.ts';
import { requireSamples, type Samples } from './samples.ts';
import { layOut } from './shape.ts';

/** A network in training: its optimizer's buffers, and which batch comes next. */
export interface NetworkTraining {
  readonly net: Network;
  readonly optimizer: Optimizer;
  readonly buffers: readonly Float64Array[];
  /** λ of the weight decay for each parameter; null where there is none. */
  readonly decay: Float64Array | null;
  readonly samples: Samples;
  readonly batchSize: number;
  /** An integer: the order in which samples come depends on it and on the epoch alone. */
  readonly seed: number;
  /** The order of this epoch. */
  readonly order: Uint16Array;
  /** The parameters before the last update. */
  readonly before: Float64Array;
  /** Updates made so far. */
  step: number;
  /** The epoch that `order` belongs to; −1 before the first. */
  epoch: number;
}

/** λ of each parameter, or null if all are 0. Gains have no name: only a λ for all meets them. */
function decayOf({ shape, parameters }: Network, { weightDecay }: Optimizer): Float64Array | null {
  const of = (name: ParameterName): number =>
    typeof weightDecay === 'number' ? weightDecay : (weightDecay[name] ?? 0);
  const decay = new Float64Array(parameters.length);
  const rows = shape.parameterization === 'plain' ? 'w' : 'v';
  for (const layer of layOut(shape).layers) {
    const fill = (at: { from: number; size: number }, value: number) =>
      decay.fill(value, at.from, at.from + at.size);
    fill(layer.rows, of(rows));
    fill(layer.g, of('g'));
    fill(layer.b, of('b'));
    fill(layer.gain, typeof weightDecay === 'number' ? weightDecay : 0);
  }
  return decay.some((value) => value !== 0) ? decay : null;
}

// Places in `order` are 16 bits wide.
const MOST_SAMPLES = 65536;

/**
 * Gets a network ready to learn from samples in batches. Each epoch takes them in another order.
 * @param samples at most 65 536; kept, not copied.
 * @param batchSize from 1 to the network's capacity; with a batch norm of any kind from 2, since one
 * sample has no spread. A rest of an epoch that is smaller is left out, so that no batch norm sees a
 * batch of another size.
 * @param seed another one than that of the start, so that orders and weights share no draws.
 * @throws RangeError for samples that do not fit the network, and for a batch size out of range or
 * with fewer samples than one batch.
 */
export function networkTraining(
  net: Network,
  optimizer: Optimizer,
  samples: Samples,
  batchSize: number,
  seed: number,
): NetworkTraining {
  requireSamples(net.shape, samples, MOST_SAMPLES);
  const least = net.shape.normalization === 'none' ? 1 : 2;
  const most = Math.min(net.capacity, samples.labels.length);
  if (!Number.isInteger(batchSize) || batchSize < least || batchSize > most) {
    throw new RangeError(
      `batchSize must be a whole number from ${least} to ${most}, but is ${batchSize}.`,
    );
  }
  const list = () => new Float64Array(net.parameters.length);
  return {
    net,
    optimizer,
    buffers: Array.from({ length: optimizer.bufferCount }, list),
    decay: decayOf(net, optimizer),
    samples,
    batchSize,
    seed,
    order: new Uint16Array(samples.labels.length),
    before: list(),
    step: 0,
    epoch: -1,
  };
}

/** How many updates an epoch has. */
export const stepsPerEpoch = ({ samples, batchSize }: NetworkTraining): number =>
  Math.floor(samples.labels.length / batchSize);

/** Puts the next batch into the network; an epoch begins with a new order. */
function takeNext(training: NetworkTraining): void {
  const { net, samples, batchSize, seed, order, step } = training;
  const perEpoch = stepsPerEpoch(training);
  const epoch = Math.floor(step / perEpoch);
  if (epoch !== training.epoch) {
    shuffle(order, seed, epoch * order.length);
    training.epoch = epoch;
  }
  takeBatch(net, samples, (step - epoch * perEpoch) * batchSize, batchSize, order);
}

/**
 * One update on the next batch; allocates nothing.
 * @returns the loss of the batch before the update. It is not finite when the run has diverged: when
 * the loss is not, or the update would make a parameter so (then Infinity). Parameters, running
 * statistics and `step` are then left as they were; the optimizer's buffers are of no more use.
 * @throws RangeError when v of a unit is zero.
 */
export function learn(training: NetworkTraining): number {
  const { net, optimizer, buffers, decay, batchSize, before } = training;
  const { parameters, gradients, layers } = net;
  takeNext(training);
  const loss = networkGradients(net, batchSize);
  if (!Number.isFinite(loss)) return loss;
  if (decay) {
    for (let i = 0; i < gradients.length; i++) {
      gradients[i] = (gradients[i] as number) + (decay[i] as number) * (parameters[i] as number);
    }
  }
  before.set(parameters);
  optimizer.update(parameters, gradients, buffers, training.step);
  // Zero times a number is zero, unless that number is not finite.
  let witness = 0;
  for (let i = 0; i < parameters.length; i++) witness += 0 * (parameters[i] as number);
  if (witness !== 0) {
    parameters.set(before);
    return Number.POSITIVE_INFINITY;
  }
  for (const layer of layers) remember(layer, batchSize);
  training.step += 1;
  return loss;
}
