import { ringWeights } from '../../datasets/index.ts';
import {
  batchFields,
  choiceField,
  type NeuronRun,
  neuronRun,
  numberField,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  direction,
  fromPolar,
  heading,
  norm,
  sgd,
  type Vector,
  type WeightNormParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { spanFor } from '../span.ts';
import type { Figure, Values } from '../types.ts';
import { describe } from './describe.ts';
import { momentOf } from './moment.ts';
import { presets } from './presets.ts';
import { FIRST_AFTER, STAGES, stageAt } from './stages.ts';

export const schema = {
  data: choiceField({ key: 'data', options: ['ring2', 'penguins', 'circle'], initial: 'ring2' }),
  /** The start: v by angle (degrees) and length, g, b. */
  angle: numberField({ key: 'angle', initial: 150, min: -180, max: 180 }),
  length: numberField({ key: 'length', initial: 1.9, min: 0.05, max: 1000, log: true }),
  g: numberField({ key: 'g', initial: 1.1, min: -1000, max: 1000 }),
  b: numberField({ key: 'b', initial: 0, min: -1000, max: 1000 }),
  learningRate: rateField(3),
  batch: choiceField({ key: 'batch', options: ['1', '8', '32', 'all'], initial: 'all' }),
  seed: batchFields.seed,
  /** The reader's guess: none yet, or the direction in which v will move, in degrees. */
  guess: choiceField({ key: 'guess', options: ['none', 'made'], initial: 'none' }),
  guessAngle: numberField({ key: 'ga', initial: 150, min: -180, max: 180 }),
};

export type GradientsSettings = SettingsOf<typeof schema>;
type GradientsPlace = Place<typeof schema>;

/** The run of these settings, by plain SGD; its steps are whole updates. */
export const runOf = memoByObject(
  (settings: GradientsSettings): NeuronRun<WeightNormParameters> => {
    const { angle, length, g, b, learningRate } = settings;
    return neuronRun({
      start: { v: fromPolar(length, angle), g, b },
      problem: problemOf({ ...settings, edits: [] }),
      optimizer: sgd({ learningRate }),
      learningRate,
    });
  },
);

/** What the figure shows at a place: the whole update, and which stage of it. */
export function observeGradients({ settings, step }: GradientsPlace) {
  const stage = stageAt(step);
  return { stage, ...momentOf(runOf(settings), stage.update) };
}

/** The settings whose first update is the one that is shown now. */
export function startFromHere({ settings, step }: GradientsPlace) {
  const { angle, length, g, b } = settings;
  const { update } = stageAt(step);
  if (update === 0) return { angle, length, g, b };
  const { v, g: scale, b: bias } = runOf(settings).at(update).parameters;
  return { angle: heading(v), length: norm(v), g: scale, b: bias };
}

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.2;
const NEXT_SPAN = 3;

/** From where the square is doubled for arrows that reach this far: the tighter of two ladders. */
export function smallestSpan(extent: number): number {
  const wide = spanFor(extent, NEXT_SPAN);
  return wide < spanFor(extent, SMALLEST_SPAN) ? NEXT_SPAN : SMALLEST_SPAN;
}

/** The last stage that can be shown when `update` is the last state there is. */
const lastStage = (update: number): number => update * STAGES + FIRST_AFTER - 1;

function valuesAt(place: GradientsPlace): Values {
  const { now, v, next, nextLoss, gear, gradVDotV, turn } = observeGradients(place);
  const length = (vector: Vector | undefined) => vector && norm(vector);
  return {
    ...now,
    direction: direction(v),
    gear,
    gradVDotV,
    turn,
    normGradW: length(now.gradW),
    normGradAcross: length(now.gradAcross),
    normGradV: length(now.gradV),
    learningRate: place.settings.learningRate,
    nextV: next?.v,
    nextG: next?.g,
    nextW: next?.w,
    nextNormV: next?.normV,
    nextLoss,
  };
}

export const figure: Figure<typeof schema> = {
  name: 'gradients',
  title: 'One update, slowly',
  caption:
    'One step of gradient descent on g and v in eight stages. Gradient arrows are drawn η times as long as they are, so that a step is its arrow turned round. The contours are the loss for every w.',
  schema,
  horizon: 5 * STAGES,
  presets: presets({ straight: heading(ringWeights.circle) }),
  isRandom: ({ batch }) => batch !== 'all',
  reach(settings, step) {
    const { update, number } = stageAt(step);
    const reached = runOf(settings).reachSoon(number < FIRST_AFTER ? update : update + 1);
    return Math.min(step, lastStage(reached));
  },
  ended(settings, step) {
    const { ending } = runOf(settings);
    return ending && step >= lastStage(ending.step) ? ending.message : null;
  },
  values: valuesAt,
  describe: (place) =>
    describe(place, observeGradients(place), runOf(place.settings).problem.data.title),
};
