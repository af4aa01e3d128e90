import { words } from '#words/figures/onepoint.ts';
import { words as runs } from '#words/runs.ts';
import {
  endedAt,
  hasDiverged,
  type NeuronRun,
  neuronRun,
  observe,
  type Place,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  dot,
  norm,
  type PlainParameters,
  restUnderFlow,
  sgd,
  type Vector,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { polarFields, polarParameters, polarStartAt } from '../polarStart.ts';
import { presetPlace } from '../presets.ts';
import type { Figure, Values } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { PROBLEM, SHORTEST, UNSEEN } from './sample.ts';

export const schema = {
  ...polarFields({ angle: 120, length: 1, g: 1 }),
  learningRate: rateField(0.1),
};

export type OnePointSettings = SettingsOf<typeof schema>;
export type OnePointPlace = Place<typeof schema>;

interface OnePointRuns {
  readonly weightNorm: NeuronRun<WeightNormParameters>;
  readonly plain: NeuronRun<PlainParameters>;
}

/** Both runs from the same w, without a bias: one example would be solved by that alone. */
export const runsOf = memoByObject((settings: OnePointSettings): OnePointRuns => {
  const { learningRate } = settings;
  const start = polarParameters(settings);
  const common = {
    problem: PROBLEM,
    optimizer: sgd({ learningRate }),
    learningRate,
    frozen: ['b'] as const,
  };
  return {
    weightNorm: neuronRun({ ...common, start }),
    plain: neuronRun({ ...common, start: { w: weight(start), b: 0 } }),
  };
});

/** How long a weight is, and how much of it lies where the example does not look. */
function measure(w: Vector) {
  return { length: norm(w), rest: Math.abs(dot(w, UNSEEN)) };
}

/** What steps of no size would leave there, by now; nothing where that is too large for a number. */
function restOfFlow({ weightNorm }: OnePointRuns, g: number): number | undefined {
  try {
    return norm(restUnderFlow(weightNorm.at(0).parameters, g, UNSEEN));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the figure shows at a place. */
export function observeOnePoint({ settings, step }: OnePointPlace) {
  const runs = runsOf(settings);
  const now = observe(runs.weightNorm, step);
  const plain = observe(runs.plain, step);
  const { v, g } = runs.weightNorm.at(step).parameters;
  return {
    ...{ now, plain, v, g },
    weightNorm: measure(now.w),
    besidePlain: measure(plain.w),
    flowRest: restOfFlow(runs, g),
    // Both start from the same w, with the same loss.
    diverged: {
      weightNorm: hasDiverged(observe(runs.weightNorm, 0).loss, now.loss),
      plain: hasDiverged(observe(runs.plain, 0).loss, plain.loss),
    },
  };
}

/** The settings whose start is what is shown now. */
export const startFromHere = ({ settings, step }: OnePointPlace) =>
  polarStartAt(settings, runsOf(settings).weightNorm, step);

/** The step by which every preset has come to a solution. */
export const SOLVED = 300;

/** Where the presets end, for the prose: the length of w and of a plain w after 300 steps. */
const endings = memoByObject((fields: typeof schema): Values => {
  const found = presets.map((preset) => {
    const seen = observeOnePoint({ settings: presetPlace(fields, preset).settings, step: SOLVED });
    return [
      [`${preset.id}Length`, seen.weightNorm.length],
      [`${preset.id}PlainLength`, seen.besidePlain.length],
    ];
  });
  return Object.fromEntries(found.flat()) as Values;
});

export const figure: Figure<typeof schema> = {
  name: 'onepoint',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: SOLVED,
  presets,
  isRandom: () => false,
  reach(settings, step) {
    const { weightNorm, plain } = runsOf(settings);
    const reached = weightNorm.reachSoon(step);
    // The plain run may end where weight norm goes on; it must not hold it up for that.
    const beside = plain.reachSoon(reached);
    return plain.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).weightNorm, step),
  runs(settings) {
    const { weightNorm, plain } = runsOf(settings);
    return [
      { id: 'weight_norm', label: runs.weightNorm, run: weightNorm },
      { id: 'plain', label: runs.plain, run: plain },
    ];
  },
  values(place) {
    const { now, plain, weightNorm, besidePlain, flowRest } = observeOnePoint(place);
    return {
      ...{ ...now, normW: weightNorm.length, rest: weightNorm.rest },
      ...{ plainW: plain.w, plainLoss: plain.loss },
      ...{ normPlain: besidePlain.length, plainRest: besidePlain.rest },
      ...(flowRest !== undefined && { flowRest }),
      shortest: norm(SHORTEST),
      ...endings(schema),
    };
  },
  describe: (place) => describe(place, observeOnePoint(place)),
};
