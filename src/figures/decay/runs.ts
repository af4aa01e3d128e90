import { words } from '#words/figures/decay.ts';
import {
  choiceField,
  flagField,
  lengthAt,
  type NeuronRun,
  neuronRun,
  noisyRing,
  numberField,
  observe,
  type Place,
  quietRing,
  rateField,
  recentTurn,
  type SettingsOf,
  seedField,
  weightLengthAt,
} from '../../simulation/index.ts';
import {
  equilibriumTurn,
  type PlainParameters,
  sgd,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { polarFields, polarParameters, polarStartAt } from '../polarStart.ts';

const lambda = (key: string, label: string, initial: number) =>
  numberField({ key, label, initial, min: 0, max: 0.2 });

export const schema = {
  lambdaV: lambda('lv', words.fields.lambdaV, 0.05),
  lambdaG: lambda('lg', words.fields.lambdaG, 0),
  lambdaW: lambda('lw', words.fields.lambdaW, 0.05),
  ...polarFields({ angle: 20, length: 1, g: 1 }, 100),
  // With η ≤ 5 and λ ≤ 0.2 decay never turns anything round: 1 − ηλ ≥ 0.
  learningRate: rateField(0.1, 0.01, 5),
  /** One noisy sample a step; else all samples, as they are. */
  noise: flagField({ key: 'noise', label: words.fields.noise, initial: true }),
  /** Two further runs, from a v half as long and one four times as long. */
  three: flagField({ key: 'three', label: words.fields.three, initial: false }),
  second: choiceField({
    key: 'second',
    label: words.fields.second,
    options: ['turn', 'loss'],
    initial: 'turn',
  }),
  seed: seedField(7),
};

export type DecaySettings = SettingsOf<typeof schema>;
export type DecayPlace = Place<typeof schema>;
type WeightNormRun = NeuronRun<WeightNormParameters>;

/** The runs of these settings: the same w at the start, the same samples. */
export interface DecayRuns {
  readonly weightNorm: WeightNormRun;
  readonly plain: NeuronRun<PlainParameters>;
  /** Weight norm from a shorter and a longer v. */
  readonly others: readonly { readonly times: number; readonly run: WeightNormRun }[];
}

/** How many times as long v is in the two further runs. */
const OTHER_LENGTHS = [0.5, 4] as const;

export const runsOf = memoByObject((settings: DecaySettings): DecayRuns => {
  const { length, learningRate, lambdaV, lambdaG, lambdaW, seed, noise } = settings;
  const common = {
    problem: noise ? noisyRing({ seed }) : quietRing(),
    learningRate,
    optimizer: sgd({ learningRate, weightDecay: { v: lambdaV, g: lambdaG, w: lambdaW } }),
    frozen: ['b'] as const,
  };
  const from = (times: number) =>
    neuronRun({ ...common, start: polarParameters({ ...settings, length: times * length }) });
  const w = weight(polarParameters(settings));
  return {
    weightNorm: from(1),
    plain: neuronRun({ ...common, start: { w, b: 0 } }),
    others: OTHER_LENGTHS.map((times) => ({ times, run: from(times) })),
  };
});

/** Steps over which the turn is averaged. */
export const RECENT = 200;

const degrees = (radians: number) => (180 / Math.PI) * radians;

/** The root mean square of the turns of v in the last steps, in degrees; NaN before the first. */
export const turnOf = (run: WeightNormRun, step: number, count = RECENT): number =>
  step === 0 ? Number.NaN : degrees(recentTurn(run, step, count));

/** √(2ηλ) in degrees: the turn per step at which decay on v and turning balance. */
export const predictedTurn = ({ learningRate, lambdaV }: DecaySettings): number =>
  degrees(equilibriumTurn(learningRate, lambdaV));

/** By what factor decay alone changes each length in one step: 1 − ηλ. */
export function decayFactors({ learningRate, lambdaV, lambdaG, lambdaW }: DecaySettings) {
  const factor = (lambda: number) => 1 - learningRate * lambda;
  return { v: factor(lambdaV), g: factor(lambdaG), plain: factor(lambdaW) };
}

/** What the figure shows at a place. */
export function observeDecay({ settings, step }: DecayPlace) {
  const { weightNorm, plain, others } = runsOf(settings);
  return {
    now: observe(weightNorm, step),
    plain: observe(plain, step),
    normW: weightLengthAt(weightNorm, step),
    normPlain: weightLengthAt(plain, step),
    turn: turnOf(weightNorm, step),
    otherLengths: others.map(({ run }) => lengthAt(run, step)),
  };
}

export type DecaySeen = ReturnType<typeof observeDecay>;

/** The settings whose start is what is shown now; the plain w restarts from the same w. */
export const startFromHere = ({ settings, step }: DecayPlace) =>
  polarStartAt(settings, runsOf(settings).weightNorm, step);
