import type { ActivationName } from '../activation.ts';

/** How the weights of every layer are written: as w itself, or as g·v/‖v‖ with one g per unit. */
export type Parameterization = 'plain' | 'weightNorm';

/**
 * What is done to the pre-activations of the hidden layers over a batch: nothing; their mean taken
 * away (equation 7); or mean and spread, with a learned gain in its place (batch norm). Conventions
 * are PyTorch's: 1e-5 is added to the variance, and for evaluation each update moves a running mean
 * and a running variance (the unbiased one) a tenth of the way to those of its batch.
 */
export type Normalization = 'none' | 'meanOnly' | 'batch';

/** What a network is made of, apart from its numbers. */
export interface NetworkShape {
  /** Numbers of inputs, of units of each hidden layer, and of classes. */
  readonly sizes: readonly number[];
  /** φ of the hidden layers; the last layer is linear and feeds a softmax. */
  readonly activation: ActivationName;
  readonly parameterization: Parameterization;
  readonly normalization: Normalization;
}

/** A stretch of the flat list of parameters. */
export interface Stretch {
  readonly from: number;
  readonly size: number;
}

/** Where the parameters of one layer lie in the flat list. */
export interface LayerPlace {
  readonly inputs: number;
  readonly units: number;
  readonly normalization: Normalization;
  /** v, or w of a plain layer: units × inputs. */
  readonly rows: Stretch;
  /** One scale per unit; none in a plain layer. */
  readonly g: Stretch;
  readonly b: Stretch;
  /** One gain per unit where there is batch norm. */
  readonly gain: Stretch;
}

// Labels are bytes.
const MOST_CLASSES = 256;

/**
 * Lays the parameters of all layers out in one list, so that an optimizer sees one array.
 * @throws RangeError for sizes that are not whole and positive, or more than 256 classes.
 */
export function layOut({ sizes, parameterization, normalization }: NetworkShape) {
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError('a network needs two sizes or more, all of them whole and positive.');
  }
  const classes = sizes[sizes.length - 1] as number;
  if (classes > MOST_CLASSES) {
    throw new RangeError(
      `a network has at most ${MOST_CLASSES} classes, but ${classes} are asked for.`,
    );
  }
  let count = 0;
  const take = (size: number): Stretch => {
    const from = count;
    count += size;
    return { from, size };
  };
  const layers = sizes.slice(1).map((units, index): LayerPlace => {
    const inputs = sizes[index] as number;
    const isLast = index === sizes.length - 2;
    const done = isLast ? 'none' : normalization;
    return {
      inputs,
      units,
      normalization: done,
      rows: take(units * inputs),
      g: take(parameterization === 'weightNorm' ? units : 0),
      b: take(units),
      gain: take(done === 'batch' ? units : 0),
    };
  });
  return { count, layers };
}
