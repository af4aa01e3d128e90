import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, initializeFromData, scale, weight } from '../../src/weightnorm/index.ts';
import { EPSILON, nonzeroVector, vector } from './arbitrary.ts';

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean and population standard deviation of z = w·x + b over the inputs. */
function spreadOf(v: number[], inputs: number[][], { g, b }: { g: number; b: number }) {
  const w = weight({ v, g });
  const z = inputs.map((x) => dot(w, x) + b);
  const mean = meanOf(z);
  return { mean, deviation: Math.sqrt(meanOf(z.map((value) => (value - mean) ** 2))) };
}

const same = /^every input gives the same v·x\/‖v‖/;

describe('initialization from data', () => {
  it('gives g = 1/σ and b = −μ/σ by hand', () => {
    // v/‖v‖ = (0.6, 0.8): t = 3 and 5, μ = 4, σ = 1
    const found = initializeFromData(
      [3, 4],
      [
        [5, 0],
        [3, 4],
      ],
    );
    expect(found.mean).toBeCloseTo(4, 14);
    expect(found.deviation).toBeCloseTo(1, 14);
    expect(found.g).toBeCloseTo(1, 14);
    expect(found.b).toBeCloseTo(-4, 14);
  });

  it('makes the pre-activations have mean 0 and standard deviation 1', () => {
    const data = fc
      .integer({ min: 1, max: 5 })
      .chain((k) =>
        fc.tuple(nonzeroVector(k), fc.array(vector(k), { minLength: 2, maxLength: 20 })),
      );
    fc.assert(
      fc.property(data, ([v, inputs]) => {
        const t = inputs.map((x) => dot(v, x));
        fc.pre(Math.max(...t) - Math.min(...t) > 1e-3);
        const found = initializeFromData(v, inputs);
        const { mean, deviation } = spreadOf(v, inputs, found);
        const tolerance = 100 * EPSILON * (1 + Math.abs(found.mean) / found.deviation);
        expect(Math.abs(mean)).toBeLessThan(tolerance);
        expect(Math.abs(deviation - 1)).toBeLessThan(tolerance);
      }),
    );
  });

  it('does not depend on the length of v', () => {
    const inputs = [
      [1, 2],
      [-1, 0.5],
      [0, 3],
    ];
    const one = initializeFromData([1, -2], inputs);
    expect(initializeFromData([2 ** 700, -(2 ** 701)], inputs)).toEqual(one);
  });

  it('works for inputs whose squares are not representable', () => {
    const inputs = [
      [1, 2],
      [-1, 0.5],
      [0, 3],
    ];
    for (const size of [1e-200, 1e200]) {
      const scaled = inputs.map((x) => scale(size, x));
      const { mean, deviation } = spreadOf([1, -2], scaled, initializeFromData([1, -2], scaled));
      expect(Math.abs(mean)).toBeLessThan(1e-14);
      expect(Math.abs(deviation - 1)).toBeLessThan(1e-14);
    }
  });

  it('throws when all inputs give the same t', () => {
    expect(() =>
      initializeFromData(
        [1, 1],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toThrow(RangeError);
    expect(() =>
      initializeFromData(
        [1, 1],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toThrow(same);
    expect(() =>
      initializeFromData(
        [1, 1],
        [
          [0, 0],
          [0, 0],
        ],
      ),
    ).toThrow(same);
  });

  it('throws for the same input many times over, where the mean rounds', () => {
    for (const value of [0.1, 0.7, 1e300, 3e-310]) {
      for (const n of [3, 6, 10, 49]) {
        const inputs = Array.from({ length: n }, () => [value, value / 3]);
        expect(() => initializeFromData([0.3, -0.7], inputs)).toThrow(same);
      }
    }
  });

  it('throws when the inputs differ only across v, where t differs by rounding alone', () => {
    const inputs = Array.from({ length: 9 }, (_, i) => [0.3 + 0.7 * i, 0.9 - 0.1 * i]);
    expect(() => initializeFromData([0.1, 0.7], inputs)).toThrow(same);
  });

  it('accepts a small spread that is really there', () => {
    const { g } = initializeFromData(
      [1, 0],
      [
        [1, 0],
        [1 + 1e-9, 0],
      ],
    );
    expect(g / 2e9).toBeCloseTo(1, 6);
  });

  it('needs two inputs, each as long as v', () => {
    expect(() => initializeFromData([1], [[1]])).toThrow('two inputs or more');
    expect(() => initializeFromData([1, 2], [[1, 2], [3]])).toThrow(/inputs\[1\] has 1 entries/);
    expect(() =>
      initializeFromData(
        [1, 2],
        [
          [1, 2, 3],
          [3, 4],
        ],
      ),
    ).toThrow(RangeError);
  });
});
