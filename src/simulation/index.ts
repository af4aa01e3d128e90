export { editsField, MAX_LINK_DATA } from './editsField.ts';
export { extremeSteps } from './extremeSteps.ts';
export {
  type ChoiceField,
  choiceField,
  type Field,
  flagField,
  initialSettings,
  type NumberField,
  numberField,
  type Schema,
  type SettingsOf,
  withPatch,
} from './fields.ts';
export {
  createFigureStore,
  type FigureState,
  type FigureStore,
  type Patch,
} from './figureStore.ts';
export { linkedFigure, MAX_STEP, mendQuery, type Place, readLink, writeLink } from './link.ts';
export {
  type Curve,
  lossCurve,
  type NeuronRun,
  neuronRun,
  type Observation,
  observe,
} from './neuronRun.ts';
export { noisyRing, quietRing, USUAL_NOISE } from './noisyRing.ts';
export { type OptimizerName, optimizerFields, optimizerOf, rateField } from './optimizers.ts';
export type { FrameSource } from './playback.ts';
export {
  type BatchSize,
  batches,
  batchField,
  batchFields,
  type Draws,
  dataOf,
  modelFor,
  type Problem,
  problemFrom,
  problemOf,
  seedField,
} from './problem.ts';
export {
  everyLength,
  everyLoss,
  gradientSize,
  lengthAt,
  recentLoss,
  recentTurn,
  recentWeightLength,
  weightLengthAt,
} from './stepQuantities.ts';
export { octaveSteps } from './stepQuantity.ts';
export { type Ending, endedAt, type Trajectory, trajectory } from './trajectory.ts';
export { hasDiverged, judge, type Verdict } from './verdict.ts';
