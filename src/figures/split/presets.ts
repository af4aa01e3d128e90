import { words } from '#words/figures/split.ts';
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
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'short',
    ...words.presets.short,
    settings: { length: INITIAL.length / 2 },
  },
  {
    id: 'apart',
    ...words.presets.apart,
    settings: { apart: true },
  },
  {
    id: 'divide',
    ...words.presets.divide,
    settings: { mode: 'divide', data: 'ring1', learningRate: 0.5, batch: 'all' },
  },
  {
    id: 'opposite',
    ...words.presets.opposite,
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
    ...words.presets.plain,
    settings: { plain: true, length: INITIAL.length / 2 },
  },
  {
    id: 'separable',
    ...words.presets.separable,
    settings: { data: 'separable', batch: 'all', learningRate: 3 },
  },
  {
    id: 'space',
    ...words.presets.space,
    settings: SPACE,
  },
  {
    id: 'spaceApart',
    ...words.presets.spaceApart,
    settings: { ...SPACE, apart: true },
  },
];
