import {
  type ActivationName,
  activations,
  type LossName,
  losses,
  type Model,
} from '../../src/weightnorm/index.ts';

export interface NamedModel extends Model {
  readonly activationName: ActivationName;
  readonly lossName: LossName;
}

const activationNames = Object.keys(activations) as ActivationName[];

function pair(activationName: ActivationName, lossName: LossName): NamedModel {
  return {
    activationName,
    lossName,
    activation: activations[activationName],
    loss: losses[lossName],
  };
}

/** Every activation with every loss that accepts its outputs; `bce` needs probabilities. */
export const models: readonly NamedModel[] = [
  ...activationNames.flatMap((name) => [
    pair(name, 'mse'),
    pair(name, 'halfMse'),
    pair(name, 'bceLogits'),
  ]),
  pair('sigmoid', 'bce'),
];

export const linear: NamedModel = pair('identity', 'halfMse');
export const tanhNeuron: NamedModel = pair('tanh', 'halfMse');
