import type { Figure } from '../types.ts';
import type { schema } from './schema.ts';
import { startsNearDivide } from './starts.ts';

const tanh = { ...startsNearDivide.tanh, data: 'tanh6', learningRate: 1 } as const;

export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    label: 'Pinned: two starts part ways',
    hint: 'g is pinned at 2. A and B start 8° apart. Press play and see where each of them ends.',
    settings: {},
  },
  {
    id: 'learned',
    label: 'Learned: they meet',
    hint: 'The same two starts, but g learns too. Both come to the lowest point.',
    settings: { mode: 'learned', learningRate: 0.3 },
  },
  {
    id: 'negative',
    label: 'Learned: through zero',
    hint: 'Both start away from the lowest point. g walks through zero, and w comes out on the other side.',
    settings: { ...startsNearDivide.opposite, mode: 'learned', learningRate: 0.3 },
  },
  {
    id: 'gentle',
    label: 'Tanh, g = 2: one bowl',
    hint: 'A short w makes a gentle tanh: the sphere is one bowl, and both starts end in it.',
    settings: { ...tanh, g: 2 },
  },
  {
    id: 'sharp',
    label: 'Tanh, g = 3: two minima',
    hint: 'The same points and starts with a sharper tanh: now a divide runs between A and B.',
    settings: { ...tanh, g: 3 },
  },
  {
    id: 'plateaus',
    label: 'Tanh, g = 4: plateaus',
    hint: 'Sharper still: wide places of the sphere are flat, and on them nearly nothing moves.',
    settings: { ...tanh, g: 4 },
  },
  {
    id: 'tanhLearned',
    label: 'Tanh, g learned from 1',
    hint: 'The neuron chooses its own sharpness, starting from a gentle one.',
    settings: { ...tanh, g: 1, mode: 'learned' },
  },
  {
    id: 'penguins',
    label: 'Penguins, three measurements',
    hint: 'Body mass told from beak depth, flipper length and beak length. Turn the globe to see the whole loss.',
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
