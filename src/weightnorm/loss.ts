import { activations } from './activation.ts';
import { exp, log, log1p } from './portable.ts';

/**
 * The loss of one sample and its derivative with respect to the first argument. The loss of a
 * batch is the mean over its samples.
 */
export interface Loss {
  /** The loss of an output, given the target. */
  readonly value: (output: number, target: number) => number;
  /** Its derivative with respect to the output. */
  readonly derivative: (output: number, target: number) => number;
}

/** A loss by name; see `losses`. */
export type LossName = 'mse' | 'halfMse' | 'bce' | 'bceLogits';

// PyTorch's guards for outputs that have reached 0 or 1 exactly.
const LEAST_LOG = -100;
const LEAST_VARIANCE = 1e-12;

const guardedLog = (y: number): number => Math.max(log(y), LEAST_LOG);

/**
 * Losses by name. `bce` takes a probability in [0, 1], `bceLogits` the pre-activation z of a
 * sigmoid; targets of both lie in [0, 1].
 */
export const losses: Readonly<Record<LossName, Loss>> = {
  mse: {
    value: (y, t) => (y - t) * (y - t),
    derivative: (y, t) => 2 * (y - t),
  },
  halfMse: {
    value: (y, t) => 0.5 * (y - t) * (y - t),
    derivative: (y, t) => y - t,
  },
  bce: {
    value: (y, t) => -(t * guardedLog(y) + (1 - t) * guardedLog(1 - y)),
    derivative: (y, t) => (y - t) / Math.max(y * (1 - y), LEAST_VARIANCE),
  },
  bceLogits: {
    value: (z, t) => Math.max(z, 0) - z * t + log1p(exp(-Math.abs(z))),
    derivative: (z, t) => activations.sigmoid.value(z) - t,
  },
};
