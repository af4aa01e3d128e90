import { words } from '#words/figures/forgetting.ts';
import {
  choiceField,
  flagField,
  gradientSize,
  lengthAt,
  type NeuronRun,
  neuronRun,
  noisyRing,
  numberField,
  observe,
  type Place,
  recentLoss,
  type SettingsOf,
  seedField,
  USUAL_NOISE,
} from '../../simulation/index.ts';
import {
  directionLearningRate,
  fromPolar,
  type PlainParameters,
  sgd,
  type WeightNormParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';

/** The learning rates that run side by side, as they are written. */
export const RATES = ['0.1', '0.3', '1', '3', '10'] as const;
export type RateText = (typeof RATES)[number];

export const schema = {
  seed: seedField(7),
  /** Each target is off by as much as this, evenly spread. */
  noise: numberField({
    key: 'noise',
    label: words.fields.noise,
    initial: USUAL_NOISE,
    min: 0,
    max: 2,
  }),
  show: choiceField({
    key: 'show',
    label: words.fields.show,
    options: ['rate', 'length'],
    initial: 'rate',
  }),
  logAxes: flagField({ key: 'log', label: words.fields.logAxes, initial: true }),
  /** The prediction 1/(γ√(2t)), laid over. */
  theory: flagField({ key: 'theory', label: words.fields.theory, initial: true }),
  /** Whose numbers are read, and whose gradients the prediction is made from. */
  watch: choiceField({ key: 'watch', label: words.fields.watch, options: RATES, initial: '1' }),
};

export type ForgettingSettings = SettingsOf<typeof schema>;
export type ForgettingPlace = Place<typeof schema>;

/** One learning rate: weight norm, and a plain w that sees the same draws. */
export interface Lane {
  readonly name: RateText;
  readonly learningRate: number;
  readonly weightNorm: NeuronRun<WeightNormParameters>;
  readonly plain: NeuronRun<PlainParameters>;
}

const START = fromPolar(1, 20);

/** The five learning rates of these settings, on the same draws; ∥v∥ = g = 1 at the start, no b. */
export const lanesOf = memoByObject(({ seed, noise }: ForgettingSettings): readonly Lane[] => {
  const problem = noisyRing({ seed, noise });
  return RATES.map((name) => {
    const learningRate = Number(name);
    const common = {
      problem,
      learningRate,
      optimizer: sgd({ learningRate }),
      frozen: ['b'] as const,
    };
    return {
      name,
      learningRate,
      weightNorm: neuronRun({ ...common, start: { v: START, g: 1, b: 0 } }),
      plain: neuronRun({ ...common, start: { w: START, b: 0 } }),
    };
  });
});

/** Steps over which a loss is averaged. */
export const RECENT = 100;

/** What one learning rate has come to. */
export interface LaneReading {
  readonly name: RateText;
  readonly normV: number;
  /** η/∥v∥². */
  readonly rate: number;
  /** Mean loss of the last hundred steps; NaN before the first. */
  readonly loss: number;
  readonly plainLoss: number;
}

/** The five learning rates at a step. */
export function readLanes({ settings, step }: ForgettingPlace): readonly LaneReading[] {
  return lanesOf(settings).map(({ name, learningRate, weightNorm, plain }) => ({
    name,
    normV: lengthAt(weightNorm, step),
    rate: directionLearningRate(weightNorm.at(step).parameters.v, learningRate),
    loss: recentLoss(weightNorm, step, RECENT),
    plainLoss: recentLoss(plain, step, RECENT),
  }));
}

/** How many times the smallest of some numbers the largest is. */
export function spreadOf(numbers: readonly number[]): number {
  return Math.max(...numbers) / Math.min(...numbers);
}

/** The learning rate that is watched. */
export function watched(settings: ForgettingSettings): Lane {
  const lane = lanesOf(settings).find(({ name }) => name === settings.watch);
  if (!lane) throw new RangeError(`There is no learning rate ${settings.watch}.`);
  return lane;
}

/** What the figure shows at a place. */
export function observeForgetting(place: ForgettingPlace) {
  const { weightNorm } = watched(place.settings);
  return {
    lanes: readLanes(place),
    now: observe(weightNorm, place.step),
    gradient: gradientSize(weightNorm, place.step),
  };
}
