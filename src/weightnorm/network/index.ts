/**
 * Multi-layer networks on typed arrays: plain or weight-normalized, with no, mean-only or full batch
 * norm, a softmax at the end. The same input gives the same bits in every engine.
 */
export { evaluate } from './evaluate.ts';
export { fold } from './fold.ts';
export { initializeNetworkFromData } from './initialize.ts';
export type { Layer } from './layer.ts';
export { learn, type NetworkTraining, networkTraining, stepsPerEpoch } from './learn.ts';
export { type LayerRates, type LayerSpread, ratesOf, SATURATED_FROM, spreadOf } from './look.ts';
export {
  forwardNetwork,
  lastLayer,
  type Network,
  network,
  networkGradients,
  rebuildAll,
  takeBatch,
} from './network.ts';
export type { Samples } from './samples.ts';
export type { NetworkShape, Normalization, Parameterization } from './shape.ts';
export { type NetworkSnapshot, restoreSnapshot, snapshotOf } from './snapshot.ts';
export { probabilities, softmaxCrossEntropy } from './softmax.ts';
export { type NetworkStart, startNetwork } from './start.ts';
