import { forward, gradients, norm } from '../../src/weightnorm/index.ts';
import type { Comparison } from './comparison.ts';
import type { Fields } from './fields.ts';
import { readModel } from './model.ts';

export const tolerance = 1e-12;

/** One weight-normalized neuron on one batch: its outputs, its loss and its gradients. */
export function check(fields: Fields, comparison: Comparison): void {
  const k = fields.count('k', 1);
  const n = fields.count('n', 1);
  const model = readModel(fields);
  fields.choice('special', [null, 'g0', 'dead_relu', 'axis']);
  const [v, g, b] = [fields.vector('v', k), fields.number('g'), fields.number('b')];
  const batch = { inputs: fields.matrix('X', n, k), targets: fields.vector('t', n) };
  const gradW = fields.vector('grad_w', k);
  const wanted = {
    w: fields.vector('w', k),
    z: fields.vector('z', n),
    y: fields.vector('y', n),
    lossValue: fields.number('lossValue'),
    grad_g: fields.number('grad_g'),
    grad_b: fields.number('grad_b'),
  };
  const gradV = fields.vector('grad_v', k);
  fields.end();

  const parameters = { v, g, b };
  const found = gradients(parameters, batch, model);
  const outputs = batch.inputs.map((x) => forward(x, parameters, model.activation));
  comparison.compare('w', found.w, wanted.w);
  comparison.compare(
    'z',
    outputs.map(({ z }) => z),
    wanted.z,
  );
  comparison.compare(
    'y',
    outputs.map(({ y }) => y),
    wanted.y,
  );
  comparison.compare('lossValue', found.loss, wanted.lossValue);
  comparison.compare('grad_w', found.gradW, gradW);
  comparison.compare('grad_g', found.gradG, wanted.grad_g);
  comparison.compare('grad_b', found.gradB, wanted.grad_b);
  // Its entries may cancel to nothing, so they are measured by what is projected.
  comparison.compare('grad_v', found.gradV, gradV, (Math.abs(g) / norm(v)) * norm(gradW));
}
