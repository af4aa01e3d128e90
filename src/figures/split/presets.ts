import { ringWeights } from '../../datasets/index.ts';
import { initialSettings } from '../../simulation/index.ts';
import { heading, scale } from '../../weightnorm/index.ts';
import type { Figure } from '../types.ts';
import { schema } from './schema.ts';

const INITIAL = initialSettings(schema);

/** A start whose way to the goal leads over the near side of the globe, slowly enough to watch. */
const SPACE = {
  data: 'penguins3',
  angle: 10,
  elevation: -20,
  length: 1.45,
  g: 1.2,
  learningRate: 0.1,
} as const;

export const presets: Figure<typeof schema>['presets'] = [
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
  {
    id: 'space',
    label: 'In space: three measurements',
    hint: 'With three measurements v and w have three numbers. Turn the globe, then press play.',
    settings: SPACE,
  },
  {
    id: 'spaceApart',
    label: 'In space, taken apart',
    hint: 'The unit direction on the sphere, and beside it the scale g as a ruler. Press play.',
    settings: { ...SPACE, apart: true },
  },
];
