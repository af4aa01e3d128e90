import { activations, losses, type Model } from '../../src/weightnorm/index.ts';
import { type Fields, Problem } from './fields.ts';

const lossNames = { mse: 'mse', half_mse: 'halfMse', bce: 'bce', bce_logits: 'bceLogits' } as const;
const needed = { bce: 'sigmoid', bce_logits: 'identity' } as const;

/** Reads `act` and `loss`; the cross-entropies go with one activation each. */
export function readModel(fields: Fields): Model {
  const act = fields.choice('act', ['identity', 'relu', 'tanh', 'sigmoid', 'softplus']);
  const loss = fields.choice('loss', ['mse', 'half_mse', 'bce', 'bce_logits']);
  if ((loss === 'bce' || loss === 'bce_logits') && act !== needed[loss]) {
    throw new Problem(`${fields.where}: the loss ${loss} with the activation ${act} is not known`);
  }
  return { activation: activations[act], loss: losses[lossNames[loss]] };
}
