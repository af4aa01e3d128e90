import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, metric, scale, weight } from '../../src/weightnorm/index.ts';
import { decimal, EPSILON, nonzeroVector } from './arbitrary.ts';
import { central } from './central.ts';

const neurons = fc.record({
  v: fc.integer({ min: 1, max: 5 }).chain(nonzeroVector),
  g: decimal(3),
});

/** J = ∂w/∂(g, v) by central differences: a row for every entry of w, a column per parameter. */
function jacobian({ v, g }: { v: number[]; g: number }): number[][] {
  return v.map((_, row) => [
    central((moved) => weight({ v, g: moved })[row] as number, g),
    ...v.map((entry, column) =>
      central((moved) => weight({ v: v.with(column, moved), g })[row] as number, entry),
    ),
  ]);
}

describe('the metric K', () => {
  it('is J Jᵀ for the Jacobian J of w with respect to g and v', () => {
    fc.assert(
      fc.property(neurons, (neuron) => {
        const J = jacobian(neuron);
        const { v, g } = neuron;
        const size = 1 + (g * g) / dot(v, v);
        metric(neuron).forEach((row, i) => {
          row.forEach((entry, j) => {
            const wanted = dot(J[i] as number[], J[j] as number[]);
            expect(Math.abs(entry - wanted)).toBeLessThan(1e-7 * size);
          });
        });
      }),
    );
  });

  it('is the identity when ‖v‖ = |g|', () => {
    // ‖(3, 4)‖ = 5
    for (const g of [5, -5]) {
      metric({ v: [3, 4], g }).forEach((row, i) => {
        row.forEach((entry, j) => {
          expect(Math.abs(entry - (i === j ? 1 : 0))).toBeLessThanOrEqual(EPSILON);
        });
      });
    }
  });

  it('has gear 1 along v and gear g²/‖v‖² across it', () => {
    // v = (3, 4), g = 10: along (0.6, 0.8) the factor is 1, along (−0.8, 0.6) it is 100/25 = 4.
    const K = metric({ v: [3, 4], g: 10 });
    const times = (a: number[]) => K.map((row) => dot(row, a));
    times([0.6, 0.8]).forEach((entry, i) => {
      expect(entry).toBeCloseTo([0.6, 0.8][i] as number, 14);
    });
    times([-0.8, 0.6]).forEach((entry, i) => {
      expect(entry).toBeCloseTo([-3.2, 2.4][i] as number, 14);
    });
  });

  it('is 1 for a neuron of a single input, whatever v and g', () => {
    for (const v of [0.01, -1, 300]) expect(metric({ v: [v], g: 2 })).toEqual([[1]]);
  });

  it('does not change when v and g are scaled together', () => {
    const one = metric({ v: [1, -2, 0.5], g: 0.75 });
    const other = metric({ v: scale(2 ** 300, [1, -2, 0.5]), g: 0.75 * 2 ** 300 });
    expect(other).toEqual(one);
  });
});
