import { words } from '#words/race.ts';
import { taughtRing } from '../datasets/index.ts';
import { activations, fromPolar, type Parameters, sgd, weight } from '../weightnorm/index.ts';
import { choiceField, flagField, numberField, type SettingsOf } from './fields.ts';
import { type NeuronRun, neuronRun } from './neuronRun.ts';
import { rateField } from './optimizers.ts';
import { type Problem, problemFrom } from './problem.ts';

/** What is learned: eight points on an ellipse, and the outputs of a neuron with the weight w*. */
export const problemFields = {
  neuron: choiceField({
    key: 'neuron',
    label: words.fields.neuron,
    options: ['tanh', 'linear'],
    initial: 'tanh',
  }),
  /**
   * κ of the inputs: how many times as large their mean square is along w₁ as along w₂. For the
   * linear neuron it is that of the loss as well.
   */
  conditionNumber: numberField({
    key: 'kappa',
    label: words.fields.conditionNumber,
    initial: 4,
    min: 1,
    max: 25,
  }),
  /** The direction of w*, in degrees. */
  angle: numberField({
    key: 'angle',
    label: words.fields.goalAngle,
    initial: 80,
    min: -180,
    max: 180,
    wrap: true,
  }),
};

/** Everything that decides how the runs of a race go. */
export const startFields = {
  ...problemFields,
  learningRate: rateField(5, 0.1),
  /** ‖v‖ before the first step. */
  length: numberField({
    key: 'length',
    label: words.fields.length,
    initial: 1,
    min: 0.05,
    max: 20,
    log: true,
  }),
};

/** A race as it stands in a link. */
export const raceSchema = {
  ...startFields,
  /** The third runner, which divides v by its length after each step. */
  divideAfter: flagField({ key: 'divide', label: words.fields.divideAfter, initial: false }),
};

export type ProblemSettings = SettingsOf<typeof problemFields>;
export type RaceStart = SettingsOf<typeof startFields>;
export type NeuronName = ProblemSettings['neuron'];
export type Runner = 'plain' | 'weightNorm' | 'divideAfter';

interface NeuronFacts {
  /** κ of its ring, unless it is set otherwise. */
  readonly conditionNumber: number;
  /** ‖w*‖. */
  readonly length: number;
  /** The steps a verdict is passed on. */
  readonly steps: number;
}

export const neurons: Readonly<Record<NeuronName, NeuronFacts>> = {
  tanh: { conditionNumber: 4, length: 1.5, steps: 200 },
  linear: { conditionNumber: 10, length: 2, steps: 300 },
};

/** w*, at which the loss is 0. */
export function goalOf({ neuron, angle }: ProblemSettings): number[] {
  return fromPolar(neurons[neuron].length, angle);
}

/** The problem of a race: all eight points at every step, so that no chance is in it. */
export function raceProblem(settings: ProblemSettings): Problem {
  const { neuron, conditionNumber } = settings;
  const activation = neuron === 'tanh' ? activations.tanh : activations.identity;
  const data = taughtRing({
    id: neuron === 'tanh' ? 'ring2' : 'ring1',
    title: words.ring[neuron],
    conditionNumber,
    weight: goalOf(settings),
    output: activation.value,
  });
  return problemFrom(data, { batch: 'all', seed: 0 });
}

/** The direction of w before the first step, in degrees; its length is 1. */
const START_ANGLE = 20;

/** Where a runner starts: the same w for all, kept as g·v/‖v‖ or as it is. The bias stays 0. */
export function startOf(runner: Runner, length: number): Parameters {
  const start = { v: fromPolar(length, START_ANGLE), g: 1, b: 0 };
  return runner === 'plain'
    ? { w: weight({ ...start, v: fromPolar(1, START_ANGLE) }), b: 0 }
    : start;
}

/** How a runner moves. */
export function trainingOf(runner: Runner, learningRate: number) {
  return {
    optimizer: sgd({ learningRate }),
    frozen: ['b'] as const,
    divideAfter: runner === 'divideAfter',
  };
}

/** One runner's run. */
export function raceRun(runner: Runner, settings: RaceStart, problem: Problem): NeuronRun {
  const { learningRate, length } = settings;
  return neuronRun({
    start: startOf(runner, length),
    problem,
    learningRate,
    ...trainingOf(runner, learningRate),
  });
}
