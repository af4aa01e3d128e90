import { formatNumber } from '../../drawing/index.ts';
import {
  endedAt,
  type NeuronRun,
  neuronRun,
  numberField,
  observe,
  type Place,
  problemOf,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  fromPolar,
  heading,
  norm,
  sgd,
  type WeightNormParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { questions } from './questions.ts';
import { gearAcross, stepsFrom } from './steps.ts';

export const schema = {
  /** The start: v by angle (degrees) and length, and g. */
  angle: numberField({ key: 'angle', initial: 20, min: -180, max: 180 }),
  length: numberField({ key: 'length', initial: 1, min: 0.05, max: 1000, log: true }),
  g: numberField({ key: 'g', initial: 1, min: -1000, max: 1000 }),
  /** Up to 1: beyond that no step is small here. */
  learningRate: numberField({ key: 'eta', initial: 0.1, min: 0.001, max: 1, log: true }),
};

export type GearsSettings = SettingsOf<typeof schema>;
type GearsPlace = Place<typeof schema>;

/** The run of these settings: a linear neuron on a ring, without a bias, all samples a step. */
export const runOf = memoByObject((settings: GearsSettings): NeuronRun<WeightNormParameters> => {
  const { angle, length, g, learningRate } = settings;
  return neuronRun({
    start: { v: fromPolar(length, angle), g, b: 0 },
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
export function startFromHere({ settings, step }: GearsPlace) {
  const { angle, length, g } = settings;
  if (step === 0) return { angle, length, g };
  const { parameters } = runOf(settings).at(step);
  return { angle: heading(parameters.v), length: norm(parameters.v), g: parameters.g };
}

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.4;

export const figure: Figure<typeof schema> = {
  name: 'gears',
  title: 'Two gears',
  caption:
    'From the tip of w start three versions of one step, magnified so that the plain one keeps the same length. A plain step in any direction would end on the circle; a small step on g and v ends on the ellipse.',
  schema,
  questions,
  horizon: 100,
  presets: [
    {
      id: 'opening',
      label: 'As PyTorch starts',
      hint: '∥v∥ = |g|: the ellipse is a circle, and a small first step is the plain one.',
      settings: {},
    },
    {
      id: 'long',
      label: 'A long v',
      hint: 'w gets longer or shorter as before, but it hardly turns.',
      settings: { length: 2 },
    },
    {
      id: 'short',
      label: 'A short v',
      hint: 'w turns more than a plain step would turn it.',
      settings: { length: 0.7 },
    },
    {
      id: 'smallG',
      label: 'A small g',
      hint: 'w is short, and its tip moves little across: the same as a long v does, by another road.',
      settings: { g: 0.4 },
    },
    {
      id: 'zero',
      label: 'g at zero',
      hint: 'The ellipse is flat: v has no gradient, and only g moves.',
      settings: { g: 0 },
    },
    {
      id: 'large',
      label: 'A large step',
      hint: 'At this learning rate the step misses the ellipse: what it says holds for small steps.',
      settings: { length: 0.7, learningRate: 1 },
    },
  ],
  isRandom: () => false,
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  values(place) {
    const { now, across, steps } = observeGears(place);
    return {
      ...now,
      across,
      missPrediction: steps?.missPrediction,
      missPlain: steps?.missPlain,
      missPredictionText: steps ? formatNumber(steps.missPrediction) : 'not known',
      missPlainText: steps ? formatNumber(steps.missPlain) : 'not known',
    };
  },
  describe: (place) => describe(place, observeGears(place)),
};
