import { words } from '#words/simulation.ts';
import { adam, momentum, type Optimizer, sgd } from '../weightnorm/index.ts';
import { choiceField, numberField } from './fields.ts';

export type OptimizerName = 'sgd' | 'momentum' | 'nesterov' | 'adam';

/** The learning rate η, from 0.001 to 100 unless told. */
export const rateField = (initial: number, min = 0.001, max = 100) =>
  numberField({ key: 'eta', label: words.fields.learningRate, initial, min, max, log: true });

/** Which optimizer, and η. */
export const optimizerFields = {
  optimizer: choiceField({
    key: 'opt',
    label: words.fields.optimizer,
    options: ['sgd', 'momentum', 'nesterov', 'adam'],
    initial: 'sgd',
  }),
  learningRate: rateField(0.1),
};

/** The optimizer of these settings, with PyTorch's usual constants. */
export function optimizerOf(settings: {
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
}): Optimizer {
  const { learningRate } = settings;
  switch (settings.optimizer) {
    case 'sgd':
      return sgd({ learningRate });
    case 'momentum':
      return momentum({ learningRate });
    case 'nesterov':
      return momentum({ learningRate, nesterov: true });
    case 'adam':
      return adam({ learningRate });
  }
}
