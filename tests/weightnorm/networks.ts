import {
  type ActivationName,
  forwardNetwork,
  lastLayer,
  type Network,
  type NetworkShape,
  type Normalization,
  network,
  normal,
  type Parameterization,
  random,
  rebuildAll,
  type Samples,
  takeBatch,
} from '../../src/weightnorm/index.ts';

export const parameterizations: readonly Parameterization[] = ['plain', 'weightNorm'];
export const normalizations: readonly Normalization[] = ['none', 'meanOnly', 'batch'];
const hiddenActivations: readonly ActivationName[] = ['relu', 'tanh', 'softplus'];

const SIZES = [3, 5, 4, 3];

/** Every combination a small network can be made of, with a name for the test about it. */
export const shapes: readonly (readonly [string, NetworkShape])[] = parameterizations.flatMap(
  (parameterization) =>
    normalizations.flatMap((normalization) =>
      hiddenActivations.map((activation): readonly [string, NetworkShape] => [
        `${parameterization}, ${normalization}, ${activation}`,
        { sizes: SIZES, activation, parameterization, normalization },
      ]),
    ),
);

export const weightNormShapes = shapes.filter(
  ([, { parameterization }]) => parameterization === 'weightNorm',
);

/** Seeded samples: inputs of the standard normal distribution, labels at random. */
export function samplesFor({ sizes }: NetworkShape, count: number, seed = 1): Samples {
  const [draw, uniform] = [normal(seed), random(seed + 1)];
  const classes = sizes[sizes.length - 1] as number;
  return {
    inputs: Float64Array.from({ length: count * (sizes[0] as number) }, (_, n) => draw(n)),
    labels: Uint8Array.from({ length: count }, (_, n) => Math.floor(classes * uniform(n))),
  };
}

/** A network whose parameters are all drawn, biases and gains too, none of them close to zero. */
export function drawnNetwork(shape: NetworkShape, capacity: number, seed = 1): Network {
  const net = network(shape, capacity);
  const draw = random(seed);
  net.parameters.forEach((_, i) => {
    const sign = draw(2 * i) < 0.5 ? -1 : 1;
    net.parameters[i] = sign * (0.3 + draw(2 * i + 1));
  });
  return net;
}

/** The logits of samples, all of one batch: measured by this batch, or by what was remembered. */
export function logitsOf(net: Network, samples: Samples, training = false): Float64Array {
  const count = samples.labels.length;
  rebuildAll(net);
  takeBatch(net, samples, 0, count);
  forwardNetwork(net, count, training);
  const { z, units } = lastLayer(net);
  return z.slice(0, count * units);
}

/** The largest difference between two lists of the same length. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] as number))));
}
