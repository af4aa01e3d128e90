import { words } from '#words/figures/neuron.ts';
import { words as runs } from '#words/runs.ts';
import type { Dataset } from '../../datasets/index.ts';
import {
  batchFields,
  choiceField,
  editsField,
  endedAt,
  type NeuronRun,
  neuronRun,
  observe,
  optimizerFields,
  optimizerOf,
  type Place,
  problemOf,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  activations,
  dot,
  forward,
  fromPolar,
  heading,
  losses,
  type Model,
  norm,
  type PlainParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { angleField, lengthField, signedField } from '../polarStart.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { classesOf } from './named.ts';

export const schema = {
  data: choiceField({
    key: 'data',
    label: words.fields.data,
    options: ['species', 'separable', 'ownClasses'],
    initial: 'species',
  }),
  edits: editsField({ key: 'points' }),
  activation: choiceField({
    key: 'phi',
    label: words.fields.activation,
    options: ['sigmoid', 'tanh', 'relu', 'softplus', 'identity'],
    initial: 'sigmoid',
  }),
  /** The start: w by angle (degrees) and length, b. */
  angle: angleField('angle', words.fields.angle, 35),
  length: lengthField(1.5, 1000, 'w'),
  b: signedField('b', words.fields.b, 0),
  /** Where the new penguin stands, in the units of the inputs. */
  newX: signedField('nx', words.fields.place, 1, 100),
  newY: signedField('ny', words.fields.place, -1, 100),
  ...optimizerFields,
  ...batchFields,
};

export type NeuronSettings = SettingsOf<typeof schema>;
type NeuronPlace = Place<typeof schema>;

/** A sigmoid learns by cross-entropy (taken at the logit z), the others by half the squared error. */
function modelOf({ activation }: NeuronSettings): Model {
  if (activation === 'sigmoid') return { activation: activations.identity, loss: losses.bceLogits };
  return { activation: activations[activation], loss: losses.halfMse };
}

export const runOf = memoByObject((settings: NeuronSettings): NeuronRun<PlainParameters> => {
  const { angle, length, b, learningRate } = settings;
  return neuronRun({
    start: { w: fromPolar(length, angle), b },
    problem: problemOf(settings, modelOf(settings)),
    optimizer: optimizerOf(settings),
    learningRate,
  });
});

/** What the figure shows at a place, with the neuron's answer to the new penguin. */
export function observeNeuron({ settings, step }: NeuronPlace) {
  const run = runOf(settings);
  const { parameters } = run.at(step);
  const phi = activations[settings.activation];
  const answer = forward([settings.newX, settings.newY], parameters, phi);
  return { now: observe(run, step), answer, data: run.problem.data };
}

/** The sum z = x·w + b over the plane of inputs. */
export function sumAt({ settings, step }: NeuronPlace): (x: number, y: number) => number {
  const { w, b } = runOf(settings).at(step).parameters;
  return (x, y) => dot([x, y], w) + b;
}

/**
 * The values of z at which the output has these values between 0 and 1. Contours of z at them are
 * those of the output, and straight however steep φ is.
 */
export function sumsFor({ activation }: NeuronSettings, outputs: readonly number[]): number[] {
  return outputs.map(activations[activation].inverse);
}

/** The class an output stands for, in words. */
export function className(data: Dataset, output: number): string {
  const [zero, one] = classesOf(data);
  return output >= 0.5 ? one : zero;
}

/** The settings whose start is what is shown now. */
export function startFromHere({ settings, step }: NeuronPlace) {
  const { angle, length, b } = settings;
  if (step === 0) return { angle, length, b };
  const { w, b: bias } = runOf(settings).at(step).parameters;
  return { angle: heading(w), length: norm(w), b: bias };
}

export const figure: Figure<typeof schema> = {
  name: 'neuron',
  title: words.title,
  caption: words.caption,
  schema,
  horizon: 200,
  presets: [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'steep',
      ...words.presets.steep,
      settings: { length: 3 },
    },
    {
      id: 'learned',
      ...words.presets.learned,
      settings: { batch: 'all', learningRate: 2 },
      step: 200,
    },
    {
      id: 'separable',
      ...words.presets.separable,
      settings: { data: 'separable', batch: 'all', learningRate: 5 },
    },
    {
      id: 'relu',
      ...words.presets.relu,
      settings: { activation: 'relu', batch: 'all' },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'plain', label: runs.plain, run: runOf(settings) }],
  values(place) {
    const { now, answer } = observeNeuron(place);
    return { ...now, z: answer.z, y: answer.y };
  },
  describe: (place) => describe(place, observeNeuron(place), runOf(place.settings).problem),
};
