import type { Figure } from '../types.ts';
import type { schema } from './runs.ts';

/** The named places of the figure; the first is how it opens. */
export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    label: 'As it opened: decay on v',
    hint: 'The same decay on v and on a plain w. Guess which of the two arrows w becomes shorter, then play.',
    settings: {},
  },
  {
    id: 'lengths',
    label: 'Decay on v: three lengths merge',
    hint: 'Three lengths of v at the start, the same w. Watch the three blue lines become one.',
    settings: { lambdaV: 0.01, lambdaW: 0, learningRate: 0.5, three: true },
  },
  {
    id: 'scale',
    label: 'Decay on g: w shrinks',
    hint: 'Decay on g pulls the length of w down, as the same decay does on a plain w.',
    settings: { lambdaV: 0, lambdaG: 0.05 },
  },
  {
    id: 'none',
    label: 'No decay',
    hint: 'Without decay v only grows, and each turn becomes smaller than those before.',
    settings: { lambdaV: 0, lambdaW: 0 },
  },
  {
    id: 'bursts',
    label: 'Decay on v without noise: bursts',
    hint: 'When w has settled nothing lengthens v, so decay shortens it until a step is far too large.',
    settings: { noise: false, learningRate: 2.5, lambdaV: 0.065, lambdaW: 0, second: 'loss' },
  },
  {
    id: 'zigzag',
    label: 'Decay on v without noise: a zigzag',
    hint: 'The bursts die out. A zigzag is left, whose turns lengthen v as much as decay shortens it.',
    settings: { noise: false, learningRate: 2.5, lambdaW: 0, second: 'loss' },
  },
];
