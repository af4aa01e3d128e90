import { words } from '#words/figures/sphere.ts';
import type { Figure } from '../types.ts';
import type { schema } from './schema.ts';
import { startsNearDivide } from './starts.ts';

const tanh = { ...startsNearDivide.tanh, data: 'tanh6', learningRate: 1 } as const;

export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'learned',
    ...words.presets.learned,
    settings: { mode: 'learned', learningRate: 0.3 },
  },
  {
    id: 'negative',
    ...words.presets.negative,
    settings: { ...startsNearDivide.opposite, mode: 'learned', learningRate: 0.3 },
  },
  {
    id: 'gentle',
    ...words.presets.gentle,
    settings: { ...tanh, g: 2 },
  },
  {
    id: 'sharp',
    ...words.presets.sharp,
    settings: { ...tanh, g: 3 },
  },
  {
    id: 'plateaus',
    ...words.presets.plateaus,
    settings: { ...tanh, g: 4 },
  },
  {
    id: 'tanhLearned',
    ...words.presets.tanhLearned,
    settings: { ...tanh, g: 1, mode: 'learned' },
  },
  {
    id: 'penguins',
    ...words.presets.penguins,
    settings: {
      data: 'penguins3',
      azimuth: -60,
      elevation: 30,
      g: 1,
      mode: 'learned',
      learningRate: 0.2,
      batch: '8',
      twin: false,
    },
  },
];
