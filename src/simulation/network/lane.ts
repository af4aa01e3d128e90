import type { DigitSplit } from '../../datasets/digits/digits.ts';
import { DIGIT_CLASSES, DIGIT_PIXELS, TRAIN_COUNT } from '../../datasets/digits/digits.ts';
import {
  type NetworkShape,
  type NetworkTraining,
  network,
  networkTraining,
  type Samples,
  startNetwork,
} from '../../weightnorm/index.ts';
import { type OptimizerName, optimizerOf } from '../optimizers.ts';

/** The networks that can be compared, by name. */
export const networkMethods = [
  'plain',
  'plainData',
  'weightNorm',
  'weightNormData',
  'paper',
  'meanOnly',
  'weightNormMeanOnly',
  'batchNorm',
] as const;

export type NetworkMethod = (typeof networkMethods)[number];

/** What all networks of a comparison have in common. */
export interface NetworkSetting {
  /** `shallow`: hidden layers of 32 and 32 units. `deep`: eight of 32. */
  readonly depth: 'shallow' | 'deep';
  readonly activation: 'relu' | 'tanh';
  readonly optimizer: OptimizerName;
  /** η > 0. */
  readonly learningRate: number;
  /** Factor on the weights as they are drawn. */
  readonly scale: number;
  /** Samples in a batch. */
  readonly batch: number;
  /** An integer that decides weights and batches. */
  readonly seed: number;
}

interface Recipe extends Pick<NetworkShape, 'parameterization' | 'normalization'> {
  readonly weights: 'he' | 'paper';
  /** Whether it starts by data-dependent initialization. */
  readonly fromData: boolean;
}

const plain = {
  parameterization: 'plain',
  normalization: 'none',
  weights: 'he',
  fromData: false,
} as const;
const weightNorm = { ...plain, parameterization: 'weightNorm' } as const;

const recipes: Readonly<Record<NetworkMethod, Recipe>> = {
  plain,
  plainData: { ...plain, fromData: true },
  weightNorm,
  weightNormData: { ...weightNorm, fromData: true },
  paper: { ...weightNorm, weights: 'paper', fromData: true },
  meanOnly: { ...plain, normalization: 'meanOnly' },
  weightNormMeanOnly: { ...weightNorm, normalization: 'meanOnly', fromData: true },
  batchNorm: { ...plain, normalization: 'batch' },
};

/** Units of each hidden layer. */
export const HIDDEN_UNITS = 32;
const HIDDEN_LAYERS = { shallow: 2, deep: 8 } as const;
/** Samples that data-dependent initialization looks at. */
export const FIT_SAMPLES = 256;
// The draws of the batches must not be those of the weights.
const ORDER_SEED = 0x0b00;

/** Numbers of inputs, of units of each hidden layer, and of classes. */
export function sizesOf(depth: NetworkSetting['depth']): number[] {
  const hidden = new Array<number>(HIDDEN_LAYERS[depth]).fill(HIDDEN_UNITS);
  return [DIGIT_PIXELS, ...hidden, DIGIT_CLASSES];
}

/** Updates in an epoch with batches of this size. */
export const stepsAnEpoch = (batch: number): number => Math.floor(TRAIN_COUNT / batch);

/** The first samples of a set. */
export function firstSamples({ inputs, labels }: Samples, count: number): Samples {
  const width = inputs.length / labels.length;
  return { inputs: inputs.subarray(0, count * width), labels: labels.subarray(0, count) };
}

/** Whether this method keeps v and g instead of w. */
export const isWeightNormMethod = (method: NetworkMethod): boolean =>
  recipes[method].parameterization === 'weightNorm';

/** One network at its start, ready to learn: same seed, same draws for all methods. */
export function startLane(
  method: NetworkMethod,
  setting: NetworkSetting,
  { train }: DigitSplit,
): NetworkTraining {
  const { depth, activation, scale, batch, seed } = setting;
  const { parameterization, normalization, weights, fromData } = recipes[method];
  const net = network(
    { sizes: sizesOf(depth), activation, parameterization, normalization },
    FIT_SAMPLES,
  );
  const fitTo = fromData ? firstSamples(train, FIT_SAMPLES) : null;
  startNetwork(net, { weights, scale, seed, fitTo });
  return networkTraining(net, optimizerOf(setting), train, batch, seed + ORDER_SEED);
}
