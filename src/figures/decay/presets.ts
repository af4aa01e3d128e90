import { words } from '#words/figures/decay.ts';
import type { Figure } from '../types.ts';
import type { schema } from './runs.ts';

/** The named places of the figure; the first is how it opens. */
export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'lengths',
    ...words.presets.lengths,
    settings: { lambdaV: 0.01, lambdaW: 0, learningRate: 0.5, three: true },
  },
  {
    id: 'scale',
    ...words.presets.scale,
    settings: { lambdaV: 0, lambdaG: 0.05 },
  },
  {
    id: 'none',
    ...words.presets.none,
    settings: { lambdaV: 0, lambdaW: 0 },
  },
  {
    id: 'bursts',
    ...words.presets.bursts,
    settings: { noise: false, learningRate: 2.5, lambdaV: 0.065, lambdaW: 0, second: 'loss' },
  },
  {
    id: 'zigzag',
    ...words.presets.zigzag,
    settings: { noise: false, learningRate: 2.5, lambdaW: 0, second: 'loss' },
  },
];
