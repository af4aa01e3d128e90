import type { Preset } from '../types.ts';
import type { schema } from './figure.ts';

type FlipPreset = Preset<typeof schema>;

/** The named places of the figure; the first is how it opens. */
export const presets: readonly [FlipPreset, ...FlipPreset[]] = [
  {
    id: 'opening',
    label: 'Exactly opposite',
    hint: 'v points exactly away from the goal, so nothing turns it. Press play and watch g on its line.',
    settings: {},
  },
  {
    id: 'off',
    label: 'A little off: 5°',
    hint: 'Now v has a reason to turn as well. It begins to; g is through zero before it has got far, and v turns back.',
    settings: { off: 5 },
  },
  {
    id: 'long',
    label: 'A long v, 20° off',
    hint: 'A long v turns slowly, so g has passed zero before v has turned by a single degree.',
    settings: { off: 20, length: 4 },
  },
  {
    id: 'short',
    label: 'A short v, 20° off',
    hint: 'A short v turns fast: it comes round before g has got to zero, and g grows again.',
    settings: { off: 20, length: 0.3 },
  },
  {
    id: 'plain',
    label: 'Plain w beside it',
    hint: 'From the same w, plain goes straight to the goal. Weight norm bends, and is slow where g is small.',
    settings: { off: 20, plain: true },
  },
];
