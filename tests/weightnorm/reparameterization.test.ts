import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScaled, direction, norm, scale, split, weight } from '../../src/weightnorm/index.ts';
import { decimal, EPSILON, nonzeroVector } from './arbitrary.ts';

const anyVector = fc.integer({ min: 1, max: 6 }).chain(nonzeroVector);
const fewUlps = 4 * EPSILON;

describe('the reparameterization w = g·v/‖v‖', () => {
  it('gives w the length |g|, whatever v is', () => {
    fc.assert(
      fc.property(anyVector, decimal(3), (v, g) => {
        expect(Math.abs(norm(weight({ v, g })) - Math.abs(g))).toBeLessThanOrEqual(
          fewUlps * Math.abs(g),
        );
      }),
    );
  });

  it('does not move w when v is scaled by anything from 1e-300 to 1e300', () => {
    fc.assert(
      fc.property(anyVector, decimal(3), fc.integer({ min: -300, max: 300 }), (v, g, exponent) => {
        const scaled = weight({ v: scale(Number(`1e${exponent}`), v), g });
        const moved = norm(addScaled(scaled, -1, weight({ v, g })));
        expect(moved).toBeLessThanOrEqual(fewUlps * Math.abs(g));
      }),
    );
  });

  it('keeps every bit of w when v is scaled by a power of two', () => {
    const entry = fc.tuple(fc.integer({ min: 10, max: 3000 }), fc.boolean());
    const vectors = fc
      .array(entry, { minLength: 1, maxLength: 6 })
      .map((entries) => entries.map(([size, negative]) => ((negative ? -1 : 1) * size) / 1000));
    fc.assert(
      fc.property(vectors, fc.integer({ min: -1000, max: 1000 }), (v, exponent) => {
        const scaled = direction(scale(2 ** exponent, v));
        expect(scaled).toEqual(direction(v));
      }),
    );
  });

  it('turns w around when g changes its sign', () => {
    fc.assert(
      fc.property(anyVector, fc.integer({ min: 1, max: 3000 }), (v, g) => {
        expect(weight({ v, g: -g })).toEqual(weight({ v, g }).map((entry) => -entry));
      }),
    );
  });

  it('brings a weight back from its split', () => {
    fc.assert(
      fc.property(anyVector, (w) => {
        const { v, g } = split(w);
        expect(v).toEqual(w);
        expect(v).not.toBe(w);
        expect(norm(addScaled(weight({ v, g }), -1, w))).toBeLessThanOrEqual(fewUlps * norm(w));
      }),
    );
  });
});
