import { words } from '#words/figures/forgetting.ts';
import type { Figure } from '../types.ts';
import type { schema } from './lanes.ts';

/** The named places of the figure; the first is how it opens. */
export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
    step: 2,
  },
  {
    id: 'end',
    ...words.presets.end,
    settings: {},
    step: 1000,
  },
  {
    id: 'length',
    ...words.presets.length,
    settings: { show: 'length' },
    step: 1000,
  },
  {
    id: 'even',
    ...words.presets.even,
    settings: { logAxes: false },
    step: 1000,
  },
  {
    id: 'loud',
    ...words.presets.loud,
    settings: { noise: 1 },
    step: 2,
  },
  {
    id: 'quiet',
    ...words.presets.quiet,
    settings: { noise: 0 },
    step: 1000,
  },
];
