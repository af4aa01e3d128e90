import { activations, forward, initializeFromData } from '../../src/weightnorm/index.ts';
import type { Comparison } from './comparison.ts';
import type { Fields } from './fields.ts';

export const tolerance = 1e-12;

/** Data-dependent initialization of a layer of m neurons, one after another. */
export function check(fields: Fields, comparison: Comparison): void {
  const k = fields.count('k', 1);
  const m = fields.count('m', 1);
  const n = fields.count('n', 2);
  const inputs = fields.matrix('X', n, k);
  const directions = fields.matrix('v', m, k);
  const wanted = {
    mu: fields.vector('mu', m),
    sigma: fields.vector('sigma', m),
    g: fields.vector('g', m),
    b: fields.vector('b', m),
    z: fields.matrix('z', n, m),
  };
  fields.end();

  const units = directions.map((v) => ({ v, ...initializeFromData(v, inputs) }));
  comparison.compare(
    'mu',
    units.map(({ mean }) => mean),
    wanted.mu,
  );
  comparison.compare(
    'sigma',
    units.map(({ deviation }) => deviation),
    wanted.sigma,
  );
  comparison.compare(
    'g',
    units.map(({ g }) => g),
    wanted.g,
  );
  comparison.compare(
    'b',
    units.map(({ b }) => b),
    wanted.b,
  );
  const z = inputs.map((x) => units.map((unit) => forward(x, unit, activations.identity).z));
  comparison.compare('z', z, wanted.z);
}
