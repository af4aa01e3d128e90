import { words } from '#words/figures/network.ts';
import type { Figure } from '../types.ts';
import type { schema } from './schema.ts';

export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'same',
    ...words.presets.same,
    settings: { methods: ['plain', 'weightNorm'], learningRate: 0.03 },
  },
  {
    id: 'faint',
    ...words.presets.faint,
    settings: {
      methods: ['plain', 'plainData', 'weightNorm', 'weightNormData'],
      depth: 'deep',
      scale: 0.3,
      // The short v of the fitted start learns at up to eighty times this rate: no higher.
      learningRate: 0.003,
    },
  },
  {
    id: 'loud',
    ...words.presets.loud,
    settings: {
      methods: ['plain', 'plainData', 'weightNorm', 'weightNormData'],
      depth: 'deep',
      scale: 3,
      learningRate: 0.03,
    },
  },
  {
    id: 'pairs',
    ...words.presets.pairs,
    settings: {
      methods: ['plain', 'weightNorm', 'weightNormMeanOnly', 'batchNorm'],
      batch: 2,
      learningRate: 0.03,
    },
  },
  {
    id: 'fours',
    ...words.presets.fours,
    settings: {
      methods: ['plain', 'weightNorm', 'weightNormMeanOnly', 'batchNorm'],
      batch: 4,
      learningRate: 0.1,
    },
  },
  {
    id: 'fast',
    ...words.presets.fast,
    settings: { learningRate: 3 },
  },
  {
    id: 'deep',
    ...words.presets.deep,
    settings: { depth: 'deep', learningRate: 0.1 },
  },
];
