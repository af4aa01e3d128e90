import { words } from '#words/figures/race.ts';
import type { raceSchema } from '../../simulation/race.ts';
import type { Preset } from '../types.ts';

/** Where the race goes each of the ways it can go. */
export const presets: readonly [Preset<typeof raceSchema>, ...Preset<typeof raceSchema>[]] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'same',
    ...words.presets.same,
    settings: { learningRate: 0.3 },
  },
  {
    id: 'both-fail',
    ...words.presets['both-fail'],
    settings: { learningRate: 40 },
  },
  {
    id: 'divided',
    ...words.presets.divided,
    settings: { divideAfter: true },
  },
  {
    id: 'long-v',
    ...words.presets['long-v'],
    settings: { learningRate: 1, length: 10 },
  },
  {
    id: 'isotropic',
    ...words.presets.isotropic,
    settings: { neuron: 'linear', conditionNumber: 1, learningRate: 2.5 },
  },
  {
    id: 'steep',
    ...words.presets.steep,
    settings: { neuron: 'linear', conditionNumber: 10, angle: 0, learningRate: 2.5 },
  },
  {
    id: 'diagonal',
    ...words.presets.diagonal,
    settings: { neuron: 'linear', conditionNumber: 10, angle: 45, learningRate: 1.5 },
  },
  {
    id: 'linear',
    ...words.presets.linear,
    settings: { neuron: 'linear', conditionNumber: 10 },
  },
  {
    id: 'chaotic',
    ...words.presets.chaotic,
    settings: { learningRate: 15 },
  },
];
