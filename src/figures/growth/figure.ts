import { words } from '#words/runs.ts';
import {
  batchField,
  batchFields,
  endedAt,
  type NeuronRun,
  neuronRun,
  observe,
  optimizerFields,
  optimizerOf,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import type { WeightNormParameters } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { polarFields, polarParameters, polarStartAt } from '../polarStart.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { moveAt, odometerAt } from './odometer.ts';
import { questions } from './questions.ts';

export const schema = {
  ...polarFields({ angle: 20, length: 1, g: 1 }),
  ...optimizerFields,
  /** Large, so that the growth is seen. */
  learningRate: rateField(5),
  batch: batchField('all'),
  seed: batchFields.seed,
};

export type GrowthSettings = SettingsOf<typeof schema>;
type GrowthPlace = Place<typeof schema>;

/** The run of these settings: a tanh neuron on a ring, without a bias. */
export const runOf = memoByObject((settings: GrowthSettings): NeuronRun<WeightNormParameters> => {
  const { learningRate } = settings;
  return neuronRun({
    start: polarParameters(settings),
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
export const startFromHere = ({ settings, step }: GrowthPlace) =>
  polarStartAt(settings, runOf(settings), step);

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
      hint: 'Each entry of v has its own rate. The first eleven steps make v shorter; they are marked in red.',
      settings: { learningRate: 0.03, optimizer: 'adam' },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'weight_norm', label: words.weightNorm, run: runOf(settings) }],
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
