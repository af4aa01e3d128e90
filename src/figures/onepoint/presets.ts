import { words } from '#words/figures/onepoint.ts';
import type { Preset } from '../types.ts';
import type { schema } from './figure.ts';

type OnePointPreset = Preset<typeof schema>;

/** The named places of the figure; the first is how it opens. */
export const presets: readonly [OnePointPreset, ...OnePointPreset[]] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'short',
    ...words.presets.short,
    settings: { length: 0.6 },
  },
  {
    id: 'long',
    ...words.presets.long,
    settings: { length: 3 },
  },
  {
    id: 'large',
    ...words.presets.large,
    settings: { g: 3 },
  },
  {
    id: 'small',
    ...words.presets.small,
    settings: { g: 0.1 },
  },
];
