import {
  learn,
  type NetworkShape,
  type NetworkTraining,
  network,
  networkTraining,
  normal,
  type Parameterization,
  type Samples,
  sgd,
  startNetwork,
} from '../../src/weightnorm/index.ts';

export const LEARNING_RATE = 0.05;

/** As many samples as a batch has, so that every step is on all of them. */
export function samplesFor(width: number, classes: number, count: number): Samples {
  const draw = normal(1);
  return {
    inputs: Float64Array.from({ length: count * width }, (_, n) => draw(n)),
    labels: Uint8Array.from({ length: count }, (_, n) => n % classes),
  };
}

/** A network of ReLUs in training by SGD, on batches of its own. */
export function trainingOf(
  sizes: readonly number[],
  batch: number,
  parameterization: Parameterization,
): NetworkTraining {
  const shape: NetworkShape = {
    sizes,
    activation: 'relu',
    parameterization,
    normalization: 'none',
  };
  const net = network(shape, batch);
  startNetwork(net, { weights: 'he', scale: 1, seed: 2, fitTo: null });
  const samples = samplesFor(sizes[0] as number, sizes.at(-1) as number, batch);
  return networkTraining(net, sgd({ learningRate: LEARNING_RATE }), samples, batch, 1);
}

/** Learns for some steps, always from the same start; gives the last loss. */
export function learnAgain(training: NetworkTraining, steps: number): () => number {
  const start = training.net.parameters.slice();
  return () => {
    training.net.parameters.set(start);
    training.step = 0;
    let loss = 0;
    for (let i = 0; i < steps; i++) loss = learn(training);
    return loss;
  };
}
