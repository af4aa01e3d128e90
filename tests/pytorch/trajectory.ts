import {
  adam,
  meanLoss,
  momentum,
  type Optimizer,
  type Parameters,
  sgd,
  train,
  weightOf,
} from '../../src/weightnorm/index.ts';
import type { Comparison } from './comparison.ts';
import { Fields, Problem } from './fields.ts';
import { readModel } from './model.ts';

export const tolerance = 1e-10;

function readOptimizer(fields: Fields): Optimizer {
  const name = fields.choice('optimizer', ['sgd', 'adam']);
  const learningRate = fields.number('lr');
  const weightDecay = fields.number('weightDecay');
  const factor = fields.number('momentum');
  const nesterov = fields.boolean('nesterov');
  if (name === 'adam') {
    if (factor !== 0 || nesterov)
      throw new Problem(`${fields.where}: adam with momentum is not known`);
    const [beta1, beta2] = [fields.number('beta1'), fields.number('beta2')];
    return adam({ learningRate, weightDecay, beta1, beta2, epsilon: fields.number('eps') });
  }
  if (factor === 0 && !nesterov) return sgd({ learningRate, weightDecay });
  return momentum({ learningRate, weightDecay, momentum: factor, nesterov });
}

interface Recorded {
  readonly loss: number;
  readonly w: number[];
  readonly parameters: Parameters;
}

function readState(state: unknown, k: number, param: 'plain' | 'wn', where: string): Recorded {
  const fields = new Fields(state, where);
  const [loss, w, b] = [fields.number('loss'), fields.vector('w', k), fields.number('b')];
  const parameters =
    param === 'plain' ? { w, b } : { v: fields.vector('v', k), g: fields.number('g'), b };
  fields.end();
  return { loss, w, parameters };
}

/** A run of full-batch training, compared at every step from its recorded start. */
export function check(fields: Fields, comparison: Comparison): void {
  const k = fields.count('k', 1);
  const n = fields.count('n', 1);
  const steps = fields.count('steps', 1);
  const model = readModel(fields);
  const param = fields.choice('param', ['plain', 'wn']);
  const optimizer = readOptimizer(fields);
  const batch = { inputs: fields.matrix('X', n, k), targets: fields.vector('t', n) };
  const recorded = fields
    .list('states', steps + 1)
    .map((state, i) => readState(state, k, param, `${fields.where}: states[${i}]`));
  fields.end();

  const start = (recorded[0] as Recorded).parameters;
  const run = train({ start, batch, steps, model, optimizer });
  if (run.failure !== null) comparison.failures.push(run.failure);
  run.states.forEach(({ parameters }, i) => {
    const wanted = recorded[i] as Recorded;
    const w = weightOf(parameters);
    comparison.compare(`loss at ${i}`, meanLoss(w, parameters.b, batch, model), wanted.loss);
    comparison.compare(`w at ${i}`, w, wanted.w);
    comparison.compare(`b at ${i}`, parameters.b, wanted.parameters.b);
    if ('v' in parameters && 'v' in wanted.parameters) {
      comparison.compare(`v at ${i}`, parameters.v, wanted.parameters.v);
      comparison.compare(`g at ${i}`, parameters.g, wanted.parameters.g);
    }
  });
}
