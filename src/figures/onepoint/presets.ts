import type { Preset } from '../types.ts';
import type { schema } from './figure.ts';

type OnePointPreset = Preset<typeof schema>;

/** The named places of the figure; the first is how it opens. */
export const presets: readonly [OnePointPreset, ...OnePointPreset[]] = [
  {
    id: 'opening',
    label: '∥v∥ = 1, g = 1',
    hint: 'Every point of the dashed line is an exact solution. Press play: which one does each method find?',
    settings: {},
  },
  {
    id: 'short',
    label: 'A short v: ∥v∥ = 0.6',
    hint: 'The same w at the start, but a short v turns fast: w ends close to the shortest solution.',
    settings: { length: 0.6 },
  },
  {
    id: 'long',
    label: 'A long v: ∥v∥ = 3',
    hint: 'The same w at the start, but a long v hardly turns, so g must do the work: w ends longer than plain.',
    settings: { length: 3 },
  },
  {
    id: 'large',
    label: 'A large g: g = 3',
    hint: 'A long w at the start. Plain keeps all of it that the example does not see, weight norm a good part.',
    settings: { g: 3 },
  },
  {
    id: 'small',
    label: 'A small g: g = 0.1',
    hint: 'A short w at the start. Now plain has nearly nothing to keep, and it ends closer than weight norm.',
    settings: { g: 0.1 },
  },
];
