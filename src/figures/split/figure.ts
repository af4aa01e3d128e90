import { ringWeights } from '../../datasets/index.ts';
import {
  batchFields,
  choiceField,
  editsField,
  endedAt,
  flagField,
  initialSettings,
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
import {
  addScaled,
  direction,
  fromPolar,
  heading,
  norm,
  type PlainParameters,
  scale,
  type Vector,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';

export const schema = {
  data: choiceField({
    key: 'data',
    options: ['penguins', 'species', 'separable', 'circle', 'ring1', 'ring2', 'own'],
    initial: 'penguins',
  }),
  edits: editsField({ key: 'points' }),
  /** The start: v by angle (degrees) and length, g, b. */
  angle: numberField({ key: 'angle', initial: 30, min: -180, max: 180 }),
  length: numberField({ key: 'length', initial: 2.2, min: 0.05, max: 1000, log: true }),
  g: numberField({ key: 'g', initial: 1.4, min: -1000, max: 1000 }),
  b: numberField({ key: 'b', initial: 0, min: -1000, max: 1000 }),
  ...optimizerFields,
  learningRate: rateField(0.2),
  ...batchFields,
  /** `divide`: g is pinned at 1, so that w = v/∥v∥. */
  mode: choiceField({ key: 'mode', options: ['multiply', 'divide'], initial: 'multiply' }),
  /** Plain gradient descent from the same start, laid over. */
  plain: flagField({ key: 'plain', initial: false }),
  /** w shown as its direction and its scale, side by side. */
  apart: flagField({ key: 'apart', initial: false }),
};

export type SplitSettings = SettingsOf<typeof schema>;
type SplitPlace = Place<typeof schema>;

export interface SplitRuns {
  readonly weightNorm: NeuronRun<WeightNormParameters>;
  readonly plain: NeuronRun<PlainParameters>;
}

/** Both runs of these settings: same start, same batches. */
export const runsOf = memoByObject((settings: SplitSettings): SplitRuns => {
  const { angle, length, b, learningRate, mode } = settings;
  const pinned = mode === 'divide';
  const start = { v: fromPolar(length, angle), g: pinned ? 1 : settings.g, b };
  const common = { problem: problemOf(settings), optimizer: optimizerOf(settings), learningRate };
  return {
    weightNorm: neuronRun({ ...common, start, frozen: pinned ? ['g'] : [] }),
    plain: neuronRun({ ...common, start: { w: weight(start), b } }),
  };
});

/** What the figure shows at a place: weight norm's quantities, and plain's if it is laid over. */
export function observeSplit({ settings, step }: SplitPlace) {
  const runs = runsOf(settings);
  return {
    now: observe(runs.weightNorm, step),
    plain: settings.plain ? observe(runs.plain, step) : null,
  };
}

/** The settings whose start is what is shown now: a drag at step 37 starts from step 37. */
export function startFromHere({ settings, step }: SplitPlace) {
  const { angle, length, g, b, mode } = settings;
  if (step === 0) return { angle, length, g, b };
  const { parameters } = runsOf(settings).weightNorm.at(step);
  return {
    angle: heading(parameters.v),
    length: norm(parameters.v),
    g: mode === 'divide' ? g : parameters.g,
    b: parameters.b,
  };
}

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.4;

/**
 * w coming apart: at `amount` 0 the arrow is w, at 1 it is the unit direction v/∥v∥, between them
 * the point (1 − amount)·w + amount·v/∥v∥ on their common line.
 */
export function comeApart(v: Vector, g: number, amount: number): number[] {
  const u = direction(v);
  return addScaled(scale((1 - amount) * g, u), amount, u);
}

const INITIAL = initialSettings(schema);

export const figure: Figure<typeof schema> = {
  name: 'split',
  title: 'The split',
  caption:
    'The weight w = g·v/∥v∥ of one neuron, taken apart. The contours are its loss for every w; the dots are where w has been.',
  schema,
  horizon: 200,
  presets: [
    {
      id: 'opening',
      label: 'As it opened',
      hint: 'Press play and watch SGD turn v and set g.',
      settings: {},
    },
    {
      id: 'short',
      label: 'A short v',
      hint: 'The same w as at the opening, but v is half as long: it turns much faster.',
      settings: { length: INITIAL.length / 2 },
    },
    {
      id: 'apart',
      label: 'Taken apart',
      hint: 'The unit direction, and beside it the scale g as a ruler. Together they make w.',
      settings: { apart: true },
    },
    {
      id: 'divide',
      label: 'Divide only',
      hint: 'g is pinned at 1: w can turn but not stretch, and the loss stays above its lowest.',
      settings: { mode: 'divide', data: 'ring1', learningRate: 0.5, batch: 'all' },
    },
    {
      id: 'opposite',
      label: 'Through zero',
      hint: 'v points exactly away from the goal. Its gradient is zero, so g walks through zero instead.',
      settings: {
        data: 'circle',
        angle: heading(scale(-1, ringWeights.circle)),
        length: 1,
        g: 1,
        learningRate: 0.2,
        batch: 'all',
      },
    },
    {
      id: 'plain',
      label: 'Plain w beside it',
      hint: 'Both start from the same w and see the same batches.',
      settings: { plain: true, length: INITIAL.length / 2 },
    },
    {
      id: 'separable',
      label: 'Separable species',
      hint: 'A line separates these species, so a steeper neuron is always better: g grows without end.',
      settings: { data: 'separable', batch: 'all', learningRate: 3 },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach(settings, step) {
    const { weightNorm, plain } = runsOf(settings);
    const reached = weightNorm.reachSoon(step);
    // The plain run may end where weight norm goes on; it must not hold it up for that.
    const beside = settings.plain ? plain.reachSoon(reached) : reached;
    return plain.ending ? reached : Math.min(reached, beside);
  },
  ended: (settings, step) => endedAt(runsOf(settings).weightNorm, step),
  values: (place) => ({ ...observeSplit(place).now }),
  describe: (place) =>
    describe(place, observeSplit(place), runsOf(place.settings).weightNorm.problem),
};
