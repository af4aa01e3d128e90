import { words } from '#words/runs.ts';
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

export const schema = {
  data: choiceField({
    key: 'data',
    label: 'Data',
    options: ['species', 'separable', 'ownClasses'],
    initial: 'species',
  }),
  edits: editsField({ key: 'points' }),
  activation: choiceField({
    key: 'phi',
    label: 'Function φ',
    options: ['sigmoid', 'tanh', 'relu', 'softplus', 'identity'],
    initial: 'sigmoid',
  }),
  /** The start: w by angle (degrees) and length, b. */
  angle: angleField('angle', 'Angle of w', 35),
  length: lengthField(1.5, 1000, 'w'),
  b: signedField('b', 'Bias b', 0),
  /** Where the new penguin stands, in the units of the inputs. */
  newX: signedField('nx', 'Place of the new penguin', 1, 100),
  newY: signedField('ny', 'Place of the new penguin', -1, 100),
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
  const [zero, one] = data.classNames ?? ['class 0', 'class 1'];
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
  title: 'One neuron',
  caption:
    'A neuron draws a line through two measurements of penguins. Turn w to turn the line, stretch w to make the change across it steep, slide b to shift it.',
  schema,
  horizon: 200,
  presets: [
    {
      id: 'opening',
      label: 'As it opened',
      hint: 'The line is the place where the output is one half. Press play to let the neuron learn.',
      settings: {},
    },
    {
      id: 'steep',
      label: 'A long w',
      hint: 'The same line as at the opening, but a longer w: the output jumps from 0 to 1 within a narrow band.',
      settings: { length: 3 },
    },
    {
      id: 'learned',
      label: 'Learned',
      hint: 'After 200 steps on all samples. The species overlap here, so the best w has a finite length.',
      settings: { batch: 'all', learningRate: 2 },
      step: 200,
    },
    {
      id: 'separable',
      label: 'Separable species',
      hint: 'A line separates these species, so w grows as long as you play: steeper is always a little better.',
      settings: { data: 'separable', batch: 'all', learningRate: 5 },
    },
    {
      id: 'relu',
      label: 'ReLU',
      hint: 'With a ReLU the output is 0 on one side of a line and rises like a ramp on the other.',
      settings: { activation: 'relu', batch: 'all' },
    },
  ],
  isRandom: ({ batch }) => batch !== 'all',
  reach: (settings, step) => runOf(settings).reachSoon(step),
  ended: (settings, step) => endedAt(runOf(settings), step),
  runs: (settings) => [{ id: 'plain', label: words.plain, run: runOf(settings) }],
  values(place) {
    const { now, answer } = observeNeuron(place);
    return { ...now, z: answer.z, y: answer.y };
  },
  describe: (place) => describe(place, observeNeuron(place), runOf(place.settings).problem),
};
