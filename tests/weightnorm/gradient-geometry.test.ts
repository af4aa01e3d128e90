import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScaled, dot, gradients, norm, scale } from '../../src/weightnorm/index.ts';
import { EPSILON, problem } from './arbitrary.ts';

describe('the two gradients', () => {
  it('are perpendicular: gradV·v = 0', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const { v, g } = parameters;
        const { gradV, gradW } = gradients(parameters, batch, model);
        // gradV·v is at most |g|·‖gradW‖ in size.
        expect(Math.abs(dot(gradV, v))).toBeLessThanOrEqual(
          8 * EPSILON * Math.abs(g) * norm(gradW),
        );
      }),
    );
  });

  it('split gradW into a part along v and a part across it', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const { gradW, gradG, gradAlong, gradAcross } = gradients(parameters, batch, model);
        const size = norm(gradW);
        const sum = addScaled(gradAlong, 1, gradAcross);
        expect(norm(addScaled(sum, -1, gradW))).toBeLessThanOrEqual(4 * EPSILON * size);
        expect(Math.abs(norm(gradAlong) - Math.abs(gradG))).toBeLessThanOrEqual(4 * EPSILON * size);
        expect(Math.abs(dot(gradAlong, gradAcross))).toBeLessThanOrEqual(8 * EPSILON * size * size);
      }),
    );
  });

  it('agree between equation (3) and equation (4)', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const { v, g } = parameters;
        const { gradW, gradG, gradV } = gradients(parameters, batch, model);
        const r = norm(v);
        expect(gradG).toBeCloseTo(dot(gradW, v) / r, 12);
        // ∇v L = (g/‖v‖) ∇w L − (g ∇g L/‖v‖²) v
        const third = addScaled(scale(g / r, gradW), (-g * gradG) / (r * r), v);
        expect(norm(addScaled(gradV, -1, third))).toBeLessThanOrEqual(
          (16 * EPSILON * Math.abs(g) * norm(gradW)) / r,
        );
      }),
    );
  });

  it('come with the loss and the gradients of the plain neuron that has the same weight', () => {
    fc.assert(
      fc.property(problem, ({ parameters, batch, model }) => {
        const found = gradients(parameters, batch, model);
        const plain = gradients({ w: found.w, b: parameters.b }, batch, model);
        const { loss, w, gradW, gradB } = found;
        expect({ loss, w, gradW, gradB }).toEqual(plain);
      }),
    );
  });
});
