import { words } from '#words/figures/flip.ts';
import type { Preset } from '../types.ts';
import type { schema } from './figure.ts';

type FlipPreset = Preset<typeof schema>;

/** The named places of the figure; the first is how it opens. */
export const presets: readonly [FlipPreset, ...FlipPreset[]] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'off',
    ...words.presets.off,
    settings: { off: 5 },
  },
  {
    id: 'long',
    ...words.presets.long,
    settings: { off: 20, length: 4 },
  },
  {
    id: 'short',
    ...words.presets.short,
    settings: { off: 20, length: 0.3 },
  },
  {
    id: 'plain',
    ...words.presets.plain,
    settings: { off: 20, plain: true },
  },
];
