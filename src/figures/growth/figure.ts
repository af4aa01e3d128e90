import {
  batchFields,
  choiceField,
  endedAt,
  type NeuronRun,
  neuronRun,
  numberField,
  observe,
  optimizerFields,
  optimizerOf,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import { fromPolar, heading, norm, type WeightNormParameters } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { moveAt, odometerAt } from './odometer.ts';
import { questions } from './questions.ts';

export const schema = {
  /** The start: v by angle (degrees) and length, and g. */
  angle: numberField({ key: 'angle', initial: 20, min: -180, max: 180 }),
  length: numberField({ key: 'length', initial: 1, min: 0.05, max: 1000, log: true }),
  g: numberField({ key: 'g', initial: 1, min: -1000, max: 1000 }),
  ...optimizerFields,
  /** Large, so that the growth is seen. */
  learningRate: rateField(5),
  batch: choiceField({ key: 'batch', options: ['1', '8', '32', 'all'], initial: 'all' }),
  seed: batchFields.seed,
};

export type GrowthSettings = SettingsOf<typeof schema>;
type GrowthPlace = Place<typeof schema>;

/** The run of these settings: a tanh neuron on a ring, without a bias. */
export const runOf = memoByObject((settings: GrowthSettings): NeuronRun<WeightNormParameters> => {
  const { angle, length, g, learningRate } = settings;
  return neuronRun({
    start: { v: fromPolar(length, angle), g, b: 0 },
    problem: problemOf({ data: 'ring2', edits: [], batch: settings.batch, seed: settings.seed }),
    optimizer: optimizerOf(settings),
    learningRate,
    frozen: ['b'],
  });
});

/** What the figure shows at a place: the state, the update that comes next, and the odometer. */
export function observeGrowth({ settings, step }: GrowthPlace) {
  const run = runOf(settings);
  return { now: observe(run, step), move: moveAt(run, step), odometer: odometerAt(run, step) };
}

export type GrowthSeen = ReturnType<typeof observeGrowth>;

/** The settings whose start is what is shown now. */
export function startFromHere({ settings, step }: GrowthPlace) {
  const { angle, length, g } = settings;
  if (step === 0) return { angle, length, g };
  const { parameters } = runOf(settings).at(step);
  return { angle: heading(parameters.v), length: norm(parameters.v), g: parameters.g };
}

/** Half the side of the square shown, at least. */
export const SMALLEST_SPAN = 2.4;

export const figure: Figure<typeof schema> = {
  name: 'growth',
  title: 'The odometer',
  caption:
    'Above, v and the step that comes next. Below, the squared length of v beside what the steps so far have added.',
  schema,
  questions,
  horizon: 60,
  presets: [
    {
      id: 'opening',
      label: 'As it opened',
      hint: 'Play: every step leaves at a right angle, and every step makes v longer.',
      settings: {},
    },
    {
      id: 'small',
      label: 'Small steps',
      hint: 'At a learning rate of 0.3 the direction still gets to its goal, and v hardly grows.',
      settings: { learningRate: 0.3 },
    },
    {
      id: 'large',
      label: 'Huge steps',
      hint: 'The first steps overshoot the goal. They make v so long that the later ones turn gently.',
      settings: { learningRate: 15 },
    },
    {
      id: 'momentum',
      label: 'Momentum',
      hint: 'Steps now lean forward, along v. v never shrinks and grows more than the strip adds up.',
      settings: { learningRate: 0.3, optimizer: 'momentum' },
    },
    {
      id: 'nesterov',
      label: 'Nesterov momentum',
      hint: 'As with momentum, v never shrinks and the lower bar falls behind the upper one.',
      settings: { learningRate: 0.3, optimizer: 'nesterov' },
    },
    {
      id: 'adam',
      label: 'Adam',
      hint: 'Each entry of v has its own rate. The first ten steps make v shorter; they are marked in red.',
      settings: { learningRate: 0.03, optimizer: 'adam' },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  values(place) {
    const { now, move, odometer } = observeGrowth(place);
    return {
      ...now,
      normAfter: move?.normAfter,
      turn: move?.turn,
      turned: odometer.turned,
      squared: odometer.squared,
      added: odometer.added,
      excess: odometer.excess,
      shrunk: String(odometer.shrunk),
    };
  },
  describe: (place) =>
    describe(place, observeGrowth(place), runOf(place.settings).problem.stochastic),
};
