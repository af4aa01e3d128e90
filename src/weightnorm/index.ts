/**
 * Weight normalization (Salimans & Kingma 2016): the reparameterization w = g·v/‖v‖, its gradients,
 * optimizers and training, for single neurons as pure functions of numbers, and for networks on
 * typed arrays. The same input gives the same bits in every engine.
 */
export { type Activation, type ActivationName, activations } from './activation.ts';
export { NoSamplesError, OverflowError, type Vector, ZeroVectorError } from './check.ts';
export { equilibriumTurn, forgottenRate } from './equilibrium.ts';
export { restUnderFlow } from './flow.ts';
export {
  directionLearningRate,
  effectiveLearningRate,
  metric,
  predictedWeight,
  turnAngle,
} from './geometry.ts';
export { gradients, type PlainGradients, type WeightNormGradients } from './gradient.ts';
export { initializeFromData } from './initialize.ts';
export { type Loss, type LossName, losses } from './loss.ts';
export * from './network/index.ts';
export { type Batch, forward, type Model, meanLoss, neuron } from './neuron.ts';
export {
  adam,
  momentum,
  type Optimizer,
  type OptimizerRecipe,
  type ParameterName,
  sgd,
  type WeightDecay,
} from './optimizer.ts';
export {
  direction,
  isWeightNorm,
  type Parameters,
  type PlainParameters,
  split,
  type WeightNormParameters,
  weight,
  weightOf,
} from './parameters.ts';
export { fromPolar, heading } from './plane.ts';
export { normal, random, shuffle } from './random.ts';
export * from './relatives/index.ts';
export { fromSpherical, type Spherical, spherical } from './space.ts';
export {
  advance,
  type Run,
  startTraining,
  type Training,
  type TrainingState,
  train,
} from './train.ts';
export { across, addScaled, along, dot, norm, scale, unit } from './vector.ts';
