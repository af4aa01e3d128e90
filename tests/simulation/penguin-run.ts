import {
  type BatchSize,
  type NeuronRun,
  neuronRun,
  type OptimizerName,
  optimizerOf,
  problemOf,
} from '../../src/simulation/index.ts';
import {
  fromPolar,
  type Parameters,
  type PlainParameters,
  type WeightNormParameters,
  weight,
} from '../../src/weightnorm/index.ts';

export const start: WeightNormParameters = { v: fromPolar(1.6, 155), g: 1.2, b: 0 };
/** The same neuron without weight norm. */
export const plainStart: PlainParameters = { w: weight(start), b: start.b };

interface Options {
  readonly batch?: BatchSize;
  readonly seed?: number;
  readonly optimizer?: OptimizerName;
  readonly learningRate?: number;
}

/** What a penguin's body mass is told from: beak depth and flipper length. */
export function penguinProblem({ batch = '8', seed = 1 }: Options = {}) {
  return problemOf({ data: 'penguins', edits: [], batch, seed });
}

/** A neuron that learns it from `from`. */
export function penguinRun<P extends Parameters>(from: P, options: Options = {}): NeuronRun<P> {
  const { optimizer = 'sgd', learningRate = 0.1 } = options;
  return neuronRun({
    start: from,
    problem: penguinProblem(options),
    optimizer: optimizerOf({ optimizer, learningRate }),
    learningRate,
  });
}
