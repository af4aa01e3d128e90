import type { Preset } from '../types.ts';
import type { schema } from './runs.ts';

type RelativesPreset = Preset<typeof schema>;

/** Each relative in one press; the first is how the figure opens. */
export const presets: readonly [RelativesPreset, ...RelativesPreset[]] = [
  {
    id: 'opening',
    label: 'unitNorm beside a plain step',
    hint: 'One plain step along the red arrow, then back to the circle. Say what you think it is.',
    settings: {},
  },
  {
    id: 'look-alikes',
    label: 'unitNorm beside divideAfter',
    hint: 'Both divide after each step: one divides w, the other v. Look at the two lengths of w.',
    settings: { other: 'divideAfter' },
  },
  {
    id: 'unit-beside-weight-norm',
    label: 'unitNorm beside weight norm',
    hint: 'Play: w of unitNorm stays 1 long, w of weight norm becomes as long as the data ask for.',
    settings: { other: 'weightNorm' },
  },
  {
    id: 'weight-norm',
    label: 'Weight norm beside a plain step',
    hint: 'v turns and grows, g sets the length. The first small step is the plain one.',
    settings: { method: 'weightNorm' },
  },
  {
    id: 'divide-after',
    label: 'divideAfter beside weight norm',
    hint: 'The same first step. Then only weight norm, whose v may grow, becomes calm.',
    settings: { method: 'divideAfter', other: 'weightNorm', learningRate: 5 },
  },
  {
    id: 'l2',
    label: 'An L2 penalty',
    hint: 'w is pulled towards zero at every step, and comes to rest too short.',
    settings: { method: 'l2' },
  },
  {
    id: 'max-norm',
    label: 'Max-norm',
    hint: 'Nothing happens until w would be longer than c. Then it is cut.',
    settings: { method: 'maxNorm' },
  },
  {
    id: 'spectral-norm',
    label: 'Spectral norm',
    hint: 'v is divided by the largest stretch of its layer of three rows, so w is never longer than 1.',
    settings: { method: 'spectralNorm' },
  },
  {
    id: 'standardization',
    label: 'Weight standardization beside weight norm',
    hint: 'v grows as in weight norm, but there is no g: w is √3 long for three inputs, always.',
    settings: { method: 'weightStandardization', other: 'weightNorm' },
  },
  {
    id: 'batch-norm',
    label: 'Batch norm beside weight norm',
    hint: 'The inputs are spread less along the second axis, so the two go different ways.',
    settings: { method: 'batchNorm', other: 'weightNorm' },
  },
  {
    id: 'whitened',
    label: 'Batch norm on whitened inputs',
    hint: 'The inputs are spread equally in all directions: batch norm and weight norm are the same.',
    settings: { method: 'batchNorm', other: 'weightNorm', whitened: true },
  },
  {
    id: 'layer-norm',
    label: 'Layer norm',
    hint: 'Each input meets a w of its own length. The line between two dots shows which lengths.',
    settings: { method: 'layerNorm' },
  },
];
