import fc from 'fast-check';
import { norm } from '../../src/weightnorm/index.ts';
import { models } from './models.ts';

fc.configureGlobal({ seed: 20160225, numRuns: 200 });

/** 2⁻⁵², the distance from 1 to the next double. */
export const EPSILON = Number.EPSILON;

/** A multiple of 1/1000 of size up to `max`. */
export function decimal(max: number): fc.Arbitrary<number> {
  const bound = Math.round(max * 1000);
  return fc.integer({ min: -bound, max: bound }).map((i) => i / 1000);
}

export function vector(k: number): fc.Arbitrary<number[]> {
  return fc.array(decimal(3), { minLength: k, maxLength: k });
}

/** A vector of k entries and of length at least 0.1. */
export function nonzeroVector(k: number): fc.Arbitrary<number[]> {
  return vector(k).filter((v) => norm(v) >= 0.1);
}

export function batch(k: number): fc.Arbitrary<{ inputs: number[][]; targets: number[] }> {
  return fc
    .integer({ min: 1, max: 5 })
    .chain((n) =>
      fc.record({
        inputs: fc.array(vector(k), { minLength: n, maxLength: n }),
        targets: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n }),
      }),
    )
    .map(({ inputs, targets }) => ({ inputs, targets: targets.map((t) => t / 1000) }));
}

/** A weight-normalized neuron of 1 to 6 inputs, g of either sign or zero, with data and a model. */
export const problem = fc.integer({ min: 1, max: 6 }).chain((k) =>
  fc.record({
    parameters: fc.record({ v: nonzeroVector(k), g: decimal(3), b: decimal(1) }),
    batch: batch(k),
    model: fc.constantFrom(...models),
  }),
);
