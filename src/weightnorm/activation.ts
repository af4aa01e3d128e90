import { exp, log, log1p, tanh } from './portable.ts';

/** An activation φ and its derivative, both as functions of the pre-activation z. */
export interface Activation {
  /** φ(z). */
  readonly value: (z: number) => number;
  /** φ′(z). Whoever has y = φ(z) at hand may give it, which saves computing it again. */
  readonly derivative: (z: number, y?: number) => number;
  /** The z at which φ(z) = y, for 0 < y < 1. */
  readonly inverse: (y: number) => number;
}

export type ActivationName = 'identity' | 'relu' | 'tanh' | 'sigmoid' | 'softplus';

/** 1/(1 + e^−z), written so that the exponential never overflows. */
function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + exp(-z));
  const e = exp(z);
  return e / (1 + e);
}

// Above this z, softplus(z) − z is below 2.1e-9 and PyTorch returns z itself.
const SOFTPLUS_LINEAR_FROM = 20;

/** The activations φ of equation (1), by name. Conventions at kinks and tails are PyTorch's. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  identity: { value: (z) => z, derivative: () => 1, inverse: (y) => y },
  relu: {
    value: (z) => (z <= 0 ? 0 : z),
    derivative: (z) => (z > 0 ? 1 : 0),
    inverse: (y) => y,
  },
  tanh: {
    value: (z) => tanh(z),
    derivative: (z, y = tanh(z)) => (1 - y) * (1 + y),
    inverse: (y) => (log1p(y) - log1p(-y)) / 2,
  },
  sigmoid: {
    value: sigmoid,
    derivative: (z, y = sigmoid(z)) => y * sigmoid(-z),
    inverse: (y) => log(y) - log1p(-y),
  },
  softplus: {
    value: (z) => (z > SOFTPLUS_LINEAR_FROM ? z : Math.max(z, 0) + log1p(exp(-Math.abs(z)))),
    derivative: (z) => (z > SOFTPLUS_LINEAR_FROM ? 1 : sigmoid(z)),
    inverse: (y) => y + log1p(-exp(-y)),
  },
};
