import type { Figure } from '../types.ts';
import type { schema } from './lanes.ts';

/** The named places of the figure; the first is how it opens. */
export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    label: 'As it opened',
    hint: 'Two steps are done. Guess where the five lines will be after a thousand, then press play.',
    settings: {},
    step: 2,
  },
  {
    id: 'end',
    label: 'After 1000 steps',
    hint: 'The five lines have come together, though the learning rates are still a hundredfold apart.',
    settings: {},
    step: 1000,
  },
  {
    id: 'length',
    label: 'How long v becomes',
    hint: 'The same runs, seen by the length of v: the larger the learning rate, the longer v.',
    settings: { show: 'length' },
    step: 1000,
  },
  {
    id: 'even',
    label: 'Even axes',
    hint: 'Without logarithms nearly all of it happens in the lower left corner.',
    settings: { logAxes: false },
    step: 1000,
  },
  {
    id: 'loud',
    label: 'Louder noise',
    hint: 'Twice the noise makes larger gradients, so the lines come together earlier.',
    settings: { noise: 1 },
    step: 2,
  },
  {
    id: 'quiet',
    label: 'No noise',
    hint: 'Without noise the gradients die out at the best w. Then v stops growing, and the lines stay apart.',
    settings: { noise: 0 },
    step: 1000,
  },
];
