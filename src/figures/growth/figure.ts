import { words } from '#words/figures/growth.ts';
import { words as runs } from '#words/runs.ts';
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
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 60,
  presets: [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'small',
      ...words.presets.small,
      settings: { learningRate: 0.3 },
    },
    {
      id: 'large',
      ...words.presets.large,
      settings: { learningRate: 15 },
    },
    {
      id: 'momentum',
      ...words.presets.momentum,
      settings: { learningRate: 0.3, optimizer: 'momentum' },
    },
    {
      id: 'nesterov',
      ...words.presets.nesterov,
      settings: { learningRate: 0.3, optimizer: 'nesterov' },
    },
    {
      id: 'adam',
      ...words.presets.adam,
      settings: { learningRate: 0.03, optimizer: 'adam' },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'weight_norm', label: runs.weightNorm, run: runOf(settings) }],
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
