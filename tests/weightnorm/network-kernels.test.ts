import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal, random } from '../../src/weightnorm/index.ts';
import { multiplyAcross, multiplyBack } from '../../src/weightnorm/network/accumulate.ts';
import { multiply } from '../../src/weightnorm/network/multiply.ts';
import './arbitrary.ts';

/** A matrix with some zeros in it, as a ReLU makes them. */
function matrix(rows: number, columns: number, seed: number): Float64Array {
  const [draw, uniform] = [normal(seed), random(seed)];
  return Float64Array.from({ length: rows * columns }, (_, n) =>
    uniform(3 * n + 7) < 0.4 ? 0 : draw(n),
  );
}

/** out[r][c] = Σ_k term(r, c, k), one entry after another and each sum in order. */
function sums(
  rows: number,
  columns: number,
  terms: number,
  term: (r: number, c: number, k: number) => number,
): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, n) => {
    const [r, c] = [Math.floor(n / columns), n % columns];
    let sum = 0;
    for (let k = 0; k < terms; k++) sum += term(r, c, k);
    return sum;
  });
}

const at = (values: Float64Array, index: number): number => values[index] as number;

/** Runs a product into the front of an array that is too large and full of other numbers. */
function into(size: number, run: (out: Float64Array) => void): Float64Array {
  const out = new Float64Array(size + 3).fill(7);
  run(out);
  expect([...out.subarray(size)]).toEqual([7, 7, 7]);
  return out.slice(0, size);
}

const sizes = fc.record({
  samples: fc.integer({ min: 1, max: 13 }),
  units: fc.integer({ min: 1, max: 13 }),
  inputs: fc.integer({ min: 1, max: 13 }),
  seed: fc.integer(),
});

describe('whatever the tiles, every product has the bits of the plain sums', () => {
  it('multiply', () => {
    fc.assert(
      fc.property(sizes, ({ samples, units, inputs, seed }) => {
        const [a, w] = [matrix(samples, inputs, seed), matrix(units, inputs, seed + 1)];
        const found = into(samples * units, (out) => multiply(out, a, w, samples, units, inputs));
        const wanted = sums(
          samples,
          units,
          inputs,
          (s, u, i) => at(a, s * inputs + i) * at(w, u * inputs + i),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });

  it('multiplyBack', () => {
    fc.assert(
      fc.property(sizes, ({ samples, units, inputs, seed }) => {
        const [d, w] = [matrix(samples, units, seed), matrix(units, inputs, seed + 1)];
        const found = into(samples * inputs, (out) =>
          multiplyBack(out, d, w, samples, units, inputs),
        );
        const wanted = sums(
          samples,
          inputs,
          units,
          (s, i, u) => at(d, s * units + u) * at(w, u * inputs + i),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });

  it('multiplyAcross', () => {
    fc.assert(
      fc.property(sizes, ({ samples, units, inputs, seed }) => {
        const [d, a] = [matrix(samples, units, seed), matrix(samples, inputs, seed + 1)];
        const found = into(units * inputs, (out) =>
          multiplyAcross(out, d, a, samples, units, inputs),
        );
        const wanted = sums(
          units,
          inputs,
          samples,
          (u, i, s) => at(d, s * units + u) * at(a, s * inputs + i),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });
});
