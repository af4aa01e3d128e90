import {
  type NeuronRun,
  neuronRun,
  observe,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import { sgd, type WeightNormParameters } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { polarFields, polarParameters, polarStartAt } from '../polarStart.ts';
import { gearAcross, stepsFrom } from './steps.ts';

export const schema = {
  ...polarFields({ angle: 20, length: 1, g: 1 }),
  /** Up to 1: beyond that no step is small here. */
  learningRate: rateField(0.1, 0.001, 1),
};

export type GearsSettings = SettingsOf<typeof schema>;
type GearsPlace = Place<typeof schema>;

/** The run of these settings: a linear neuron on a ring, without a bias, all samples a step. */
export const runOf = memoByObject((settings: GearsSettings): NeuronRun<WeightNormParameters> => {
  const { learningRate } = settings;
  return neuronRun({
    start: polarParameters(settings),
    problem: problemOf({ data: 'ring1', edits: [], batch: 'all', seed: 1 }),
    optimizer: sgd({ learningRate }),
    learningRate,
    frozen: ['b'],
  });
});

/** What the figure shows at a place: the state, its gear across w, and the three steps from here. */
export function observeGears({ settings, step }: GearsPlace) {
  const run = runOf(settings);
  const { parameters } = run.at(step);
  return {
    now: observe(run, step),
    across: gearAcross(parameters),
    steps: stepsFrom(parameters, run.problem, settings.learningRate),
  };
}

export type GearsSeen = ReturnType<typeof observeGears>;

/** The settings whose start is what is shown now. */
export const startFromHere = ({ settings, step }: GearsPlace) =>
  polarStartAt(settings, runOf(settings), step);

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.4;
