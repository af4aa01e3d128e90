import type { raceSchema } from '../../simulation/race.ts';
import type { Preset } from '../types.ts';

/** Where the race goes each of the ways it can go. */
export const presets: readonly [Preset<typeof raceSchema>, ...Preset<typeof raceSchema>[]] = [
  {
    id: 'opening',
    label: 'Plain bounces, weight norm settles',
    hint: 'Say what you expect of a learning rate of 5, then press play.',
    settings: {},
  },
  {
    id: 'same',
    label: 'No difference',
    hint: 'A small learning rate: the two paths lie almost on one another.',
    settings: { learningRate: 0.3 },
  },
  {
    id: 'both-fail',
    label: 'Both fail',
    hint: 'The learning rate is so large that g itself overshoots, and nothing cools g.',
    settings: { learningRate: 40 },
  },
  {
    id: 'divided',
    label: 'A v that is divided again',
    hint: 'The third runner divides v by its length after each step, so its rate never cools.',
    settings: { divideAfter: true },
  },
  {
    id: 'long-v',
    label: 'Weight norm is worse: a long v',
    hint: 'v is ten times as long, so its direction turns at a hundredth of the rate.',
    settings: { learningRate: 1, length: 10 },
  },
  {
    id: 'isotropic',
    label: 'Nothing to gain: a round bowl',
    hint: 'The loss is equally steep in all directions, so there is no steep one to be spared.',
    settings: { neuron: 'linear', conditionNumber: 1, learningRate: 2.5 },
  },
  {
    id: 'steep',
    label: 'Nothing to gain: w* on the steep axis',
    hint: 'g moves w along the steepest direction. Plain diverges; weight norm does not, but cannot settle.',
    settings: { neuron: 'linear', conditionNumber: 10, angle: 0, learningRate: 2.5 },
  },
  {
    id: 'diagonal',
    label: 'Little to gain: w* at 45°',
    hint: 'Along w and across it the loss is equally steep here, so no length of v makes it rounder.',
    settings: { neuron: 'linear', conditionNumber: 10, angle: 45, learningRate: 1.5 },
  },
  {
    id: 'linear',
    label: 'A linear neuron: plain diverges',
    hint: 'Without the tanh nothing holds the plain run back.',
    settings: { neuron: 'linear', conditionNumber: 10 },
  },
  {
    id: 'chaotic',
    label: 'Plain is chaotic',
    hint: 'The last digits of the plain run depend on rounding; those of weight norm do not.',
    settings: { learningRate: 15 },
  },
];
