import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addScaled,
  dot,
  fromPolar,
  gradients,
  norm,
  restUnderFlow,
  scale,
  type WeightNormParameters,
  weight,
} from '../../src/weightnorm/index.ts';
import { linear } from './models.ts';

const start = fc.record({
  g: fc.integer({ min: 5, max: 25 }).map((i) => i / 10),
  length: fc.integer({ min: 5, max: 40 }).map((i) => i / 10),
  angle: fc.integer({ min: -85, max: 85 }),
});

const unseen = [0, 1];
const batch = { inputs: [[1, 0]], targets: [2] };

/** Gradient flow by the classical Runge-Kutta method. */
function flow(from: WeightNormParameters, time: number, steps: number): WeightNormParameters {
  const slope = (at: WeightNormParameters) => {
    const { gradV, gradG } = gradients(at, batch, linear);
    return { v: scale(-1, gradV), g: -gradG };
  };
  const after = (at: WeightNormParameters, h: number, k: ReturnType<typeof slope>) => ({
    v: addScaled(at.v, h, k.v),
    g: at.g + h * k.g,
    b: 0,
  });
  const h = time / steps;
  let now = from;
  for (let i = 0; i < steps; i++) {
    const k1 = slope(now);
    const k2 = slope(after(now, h / 2, k1));
    const k3 = slope(after(now, h / 2, k2));
    const k4 = slope(after(now, h, k3));
    for (const [part, k] of [
      [h / 6, k1],
      [h / 3, k2],
      [h / 3, k3],
      [h / 6, k4],
    ] as const) {
      now = after(now, part, k);
    }
  }
  return now;
}

describe('what gradient flow leaves of w where no input points', () => {
  it('is what a fine integration of the flow leaves', () => {
    fc.assert(
      fc.property(start, ({ g, length, angle }) => {
        const from = { v: fromPolar(length, angle), g, b: 0 };
        const now = flow(from, 4, 2000);
        const predicted = restUnderFlow(from, now.g, unseen);
        expect(Math.abs(dot(weight(now), unseen) - dot(predicted, unseen))).toBeLessThan(1e-7);
      }),
      { numRuns: 20 },
    );
  });

  it('is w itself across the data as long as g has not moved', () => {
    const from = { v: [1.2, -0.5], g: 1.7 };
    expect(dot(restUnderFlow(from, 1.7, unseen), unseen)).toBeCloseTo(weight(from)[1] ?? 0, 15);
  });

  it('passes through zero with g', () => {
    const from = { v: [1.2, -0.5], g: 1.7 };
    expect(norm(restUnderFlow(from, 0, unseen))).toBe(0);
    expect(restUnderFlow(from, -1, unseen)[1]).toBeGreaterThan(0);
    expect(restUnderFlow(from, 1, unseen)[1]).toBeLessThan(0);
  });

  it('is forgotten with a short v and a small g, and kept with a long v', () => {
    const rest = (length: number) =>
      norm(restUnderFlow({ v: fromPolar(length, 60), g: 1 }, 2, unseen));
    expect(rest(0.2)).toBeLessThan(1e-15);
    // A very long v only turns no more: w keeps its direction and is as long as g says.
    expect(rest(1e6)).toBeCloseTo(2 * Math.sin(Math.PI / 3), 9);
  });

  it('names what is too large', () => {
    expect(() => restUnderFlow({ v: fromPolar(0.05, 60), g: 1000 }, 1, unseen)).toThrow(
      /too large/,
    );
    expect(() => restUnderFlow({ v: [0, 0], g: 1 }, 1, unseen)).toThrow(/zero vector/);
  });
});
