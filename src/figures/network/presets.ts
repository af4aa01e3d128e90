import type { Figure } from '../types.ts';
import type { schema } from './schema.ts';

export const presets: Figure<typeof schema>['presets'] = [
  {
    id: 'opening',
    label: 'Five networks, one rate',
    hint: 'Press play: all of them see the same batches of 32 digits.',
    settings: {},
  },
  {
    id: 'same',
    label: 'A small rate: plain and weight norm',
    hint: 'With g = ∥v∥ at the start and a small rate the two curves lie on one another at first.',
    settings: { methods: ['plain', 'weightNorm'], learningRate: 0.03 },
  },
  {
    id: 'faint',
    label: 'Eight layers, weights too small',
    hint: 'Plain and weight norm do not move at all. The same two with a data-dependent start do.',
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
    label: 'Eight layers, weights too large',
    hint: 'Plain and weight norm are lost in their first steps. The same two with a data-dependent start learn.',
    settings: {
      methods: ['plain', 'plainData', 'weightNorm', 'weightNormData'],
      depth: 'deep',
      scale: 3,
      learningRate: 0.03,
    },
  },
  {
    id: 'pairs',
    label: 'Batches of two',
    hint: 'From two digits nobody can tell a mean and a spread: batch norm staggers, plain and weight norm do not.',
    settings: {
      methods: ['plain', 'weightNorm', 'weightNormMeanOnly', 'batchNorm'],
      batch: 2,
      learningRate: 0.03,
    },
  },
  {
    id: 'fours',
    label: 'Batches of four',
    hint: 'Two digits more, and batch norm is nearly back.',
    settings: {
      methods: ['plain', 'weightNorm', 'weightNormMeanOnly', 'batchNorm'],
      batch: 4,
      learningRate: 0.1,
    },
  },
  {
    id: 'fast',
    label: 'A rate of three',
    hint: 'Too fast for plain and for weight norm alone; the networks with a batch norm go on.',
    settings: { learningRate: 3 },
  },
  {
    id: 'deep',
    label: 'Eight hidden layers',
    hint: 'Eight layers of 32 units. At this rate some seeds of the fitted weight norm never start; try another seed, or a smaller rate.',
    settings: { depth: 'deep', learningRate: 0.1 },
  },
];
