import { words } from '#words/figures/relatives.ts';
import type { Preset } from '../types.ts';
import type { schema } from './runs.ts';

type RelativesPreset = Preset<typeof schema>;

/** Each relative in one press; the first is how the figure opens. */
export const presets: readonly [RelativesPreset, ...RelativesPreset[]] = [
  {
    id: 'opening',
    ...words.presets.opening,
    settings: {},
  },
  {
    id: 'look-alikes',
    ...words.presets['look-alikes'],
    settings: { other: 'divideAfter' },
  },
  {
    id: 'unit-beside-weight-norm',
    ...words.presets['unit-beside-weight-norm'],
    settings: { other: 'weightNorm' },
  },
  {
    id: 'weight-norm',
    ...words.presets['weight-norm'],
    settings: { method: 'weightNorm' },
  },
  {
    id: 'divide-after',
    ...words.presets['divide-after'],
    settings: { method: 'divideAfter', other: 'weightNorm', learningRate: 5 },
  },
  {
    id: 'l2',
    ...words.presets.l2,
    settings: { method: 'l2' },
  },
  {
    id: 'max-norm',
    ...words.presets['max-norm'],
    settings: { method: 'maxNorm' },
  },
  {
    id: 'spectral-norm',
    ...words.presets['spectral-norm'],
    settings: { method: 'spectralNorm' },
  },
  {
    id: 'standardization',
    ...words.presets.standardization,
    settings: { method: 'weightStandardization', other: 'weightNorm' },
  },
  {
    id: 'batch-norm',
    ...words.presets['batch-norm'],
    settings: { method: 'batchNorm', other: 'weightNorm' },
  },
  {
    id: 'whitened',
    ...words.presets.whitened,
    settings: { method: 'batchNorm', other: 'weightNorm', whitened: true },
  },
  {
    id: 'layer-norm',
    ...words.presets['layer-norm'],
    settings: { method: 'layerNorm' },
  },
];
