import { words } from '#words/figures/flip.ts';
import { words as runs } from '#words/runs.ts';
import {
  endedAt,
  flagField,
  type NeuronRun,
  neuronRun,
  observe,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  direction,
  dot,
  heading,
  type PlainParameters,
  sgd,
  turnAngle,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import {
  angleField,
  lengthField,
  polarParameters,
  polarStartAt,
  signedField,
} from '../polarStart.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { GOAL, headingAt, offAt } from './start.ts';

export const schema = {
  /** Where v starts: degrees off the direction exactly away from w*. */
  off: angleField('off', words.fields.off, 0),
  length: lengthField(1),
  g: signedField('g', words.fields.g, 1),
  learningRate: rateField(0.2),
  /** Plain gradient descent from the same w, laid over. */
  plain: flagField({ key: 'plain', label: words.fields.plain, initial: false }),
};

export type FlipSettings = SettingsOf<typeof schema>;
export type FlipPlace = Place<typeof schema>;

interface FlipRuns {
  readonly weightNorm: NeuronRun<WeightNormParameters>;
  readonly plain: NeuronRun<PlainParameters>;
}

/** Both runs from the same w, on all samples of the circle; no bias, which would stay at 0 anyway. */
export const runsOf = memoByObject((settings: FlipSettings): FlipRuns => {
  const { off, length, g, learningRate } = settings;
  const start = polarParameters({ angle: headingAt(off), length, g });
  const common = {
    problem: problemOf({ data: 'circle', edits: [], batch: 'all', seed: 0 }),
    optimizer: sgd({ learningRate }),
    learningRate,
    frozen: ['b'] as const,
  };
  return {
    weightNorm: neuronRun({ ...common, start }),
    plain: neuronRun({ ...common, start: { w: weight(start), b: 0 } }),
  };
});

/** How far `crossedAt` looks. */
export const LOOK = 60;

/** The first of 60 steps after which g has another sign than at the start, or null. */
export const crossedAt = memoByObject((settings: FlipSettings): number | null => {
  const { weightNorm } = runsOf(settings);
  for (let step = 1; step <= weightNorm.reach(LOOK); step++) {
    if (weightNorm.at(step).parameters.g * settings.g < 0) return step;
  }
  return null;
});

const DEGREES = 180 / Math.PI;

/** What the figure shows at a place. */
export function observeFlip({ settings, step }: FlipPlace) {
  const { weightNorm, plain } = runsOf(settings);
  const { v, g } = weightNorm.at(step).parameters;
  return {
    now: observe(weightNorm, step),
    plain: settings.plain ? observe(plain, step) : null,
    v,
    g,
    /** Degrees between v and where it started. */
    turned: turnAngle(weightNorm.at(0).parameters.v, v) * DEGREES,
    /** Degrees between v and exactly away from w*. */
    off: offAt(heading(v)),
    // On the circle the mean of x xᵀ is I, so along v the loss is lowest at u·w*.
    bestG: dot(direction(v), GOAL),
  };
}

/** The settings whose start is what is shown now. */
export function startFromHere({ settings, step }: FlipPlace) {
  const { off, length, g } = settings;
  if (step === 0) return { off, length, g };
  const { weightNorm } = runsOf(settings);
  const { angle, ...rest } = polarStartAt({ angle: headingAt(off), length, g }, weightNorm, step);
  return { off: offAt(angle), ...rest };
}

export const figure: Figure<typeof schema> = {
  name: 'flip',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 60,
  presets,
  isRandom: () => false,
  reach(settings, step) {
    const { weightNorm, plain } = runsOf(settings);
    const reached = weightNorm.reachSoon(step);
    // The plain run may end where weight norm goes on; it must not hold it up for that.
    const beside = settings.plain ? plain.reachSoon(reached) : reached;
    return plain.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).weightNorm, step),
  runs(settings) {
    const { weightNorm, plain } = runsOf(settings);
    const named = { id: 'weight_norm', label: runs.weightNorm, run: weightNorm };
    return settings.plain ? [named, { id: 'plain', label: runs.plain, run: plain }] : [named];
  },
  values(place) {
    const { now, plain, turned, off, bestG } = observeFlip(place);
    const crossed = crossedAt(place.settings);
    return {
      ...{ ...now, turned, off, bestG, goal: GOAL },
      crossed: crossed === null ? words.values.notCrossed(LOOK) : words.values.crossed(crossed),
      ...(plain && { plainW: plain.w, plainLoss: plain.loss }),
    };
  },
  describe: (place) => describe(place, observeFlip(place), crossedAt(place.settings)),
};
