import { type Layer, network } from '../../src/weightnorm/index.ts';
import { passBack, passForward } from '../../src/weightnorm/network/pass.ts';
import { rebuild } from '../../src/weightnorm/network/reparameterize.ts';
import type { Comparison } from './comparison.ts';
import { type Fields, Problem } from './fields.ts';

export const tolerance = 1e-12;

const modes = {
  mean_only: { normalization: 'meanOnly', eps: 0 },
  full: { normalization: 'batch', eps: 1e-5 },
} as const;

/** A weight-normalized layer with batch norm and a tanh, under the loss mean(y·R). */
export function check(fields: Fields, comparison: Comparison): void {
  const mode = fields.choice('mode', ['mean_only', 'full']);
  const { normalization, eps } = modes[mode];
  if (fields.number('eps') !== eps) throw new Problem(`${fields.where}: eps should be ${eps}`);
  fields.choice('act', ['tanh']);
  fields.choice('loss', ['mean(Y*R)']);
  const k = fields.count('k', 1);
  const m = fields.count('m', 1);
  const n = fields.count('n', 2);
  const x = Float64Array.from(fields.matrix('X', n, k).flat());
  const v = fields.matrix('v', m, k).flat();
  const [g, b] = [fields.vector('g', m), fields.vector('b', m)];
  const weights = fields.matrix('R', n, m).flat();
  const wanted = {
    z: fields.matrix('z', n, m).flat(),
    lossValue: fields.number('lossValue'),
    gradT: fields.matrix('grad_t', n, m).flat(),
    gradV: fields.matrix('grad_v', m, k).flat(),
    gradG: fields.vector('grad_g', m),
    gradB: fields.vector('grad_b', m),
  };
  fields.end();

  // The last layer of a network has no batch norm, so this is the one before it.
  const shape = { activation: 'tanh', parameterization: 'weightNorm', normalization } as const;
  const layer = network({ ...shape, sizes: [k, m, 1] }, n).layers[0] as Layer;
  layer.v.set(v);
  layer.g.set(g);
  layer.b.set(b);
  rebuild(layer);
  passForward(layer, x, n, true);
  const loss = layer.y.reduce((sum, y, i) => sum + y * (weights[i] as number), 0) / (n * m);
  layer.delta.set(weights.map((weight) => weight / (n * m)));
  passBack(layer, x, n, null);

  comparison.compare('z', [...layer.z], wanted.z);
  comparison.compare('lossValue', loss, wanted.lossValue);
  comparison.compare('grad_t', [...layer.delta], wanted.gradT);
  comparison.compare('grad_v', [...layer.gradV], wanted.gradV);
  comparison.compare('grad_b', [...layer.gradB], wanted.gradB);
  // Batch norm takes the scale away, and what is left for g is 1e-5 in the variance and rounding.
  const scale = mode === 'full' ? 1 : undefined;
  comparison.compare('grad_g', [...layer.gradG], wanted.gradG, scale);
}
