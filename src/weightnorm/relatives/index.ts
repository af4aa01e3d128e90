/** Relatives of weight normalization: what each does to one weight and its gradient. */
export { spreadAlong } from './batchNorm.ts';
export {
  type Look,
  type Relative,
  type RelativeLook,
  type RelativeName,
  type RelativeSettings,
  type RelativeState,
  relatives,
} from './methods.ts';
export { spectralNorm } from './spectral.ts';
export { centred, lift, lower, standardized } from './standardize.ts';
export { type RelativeStep, relativeStep } from './step.ts';
