import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addScaled,
  advance,
  gradients,
  norm,
  sgd,
  startTraining,
  turnAngle,
} from '../../src/weightnorm/index.ts';
import { EPSILON, problem } from './arbitrary.ts';

const rate = fc.integer({ min: 1, max: 5000 }).map((i) => i / 1000);

type Problem = typeof problem extends fc.Arbitrary<infer T> ? T : never;

function step({ parameters, batch, model }: Problem, learningRate: number) {
  const optimizer = sgd({ learningRate });
  const after = advance(startTraining(parameters, optimizer), batch, { model, optimizer });
  const { v } = parameters;
  return {
    before: v,
    after: after.parameters.v,
    change: norm(addScaled(after.parameters.v, -1, v)),
  };
}

describe('one plain SGD step on v', () => {
  it('adds to the squared length: ‖v′‖² = ‖v‖² + ‖Δv‖²', () => {
    fc.assert(
      fc.property(problem, rate, (given, learningRate) => {
        const { before, after, change } = step(given, learningRate);
        const squared = norm(after) ** 2;
        const wanted = norm(before) ** 2 + change ** 2;
        expect(Math.abs(squared - wanted)).toBeLessThanOrEqual(16 * EPSILON * wanted);
      }),
    );
  });

  it('turns the direction by arctan(‖Δv‖/‖v‖), which is η|g|‖across‖/‖v‖²', () => {
    fc.assert(
      fc.property(problem, rate, (given, learningRate) => {
        const { before, after, change } = step(given, learningRate);
        const turn = turnAngle(before, after);
        expect(Math.abs(turn - Math.atan(change / norm(before)))).toBeLessThan(4e-15);
        const { gradAcross } = gradients(given.parameters, given.batch, given.model);
        const tangent =
          (learningRate * Math.abs(given.parameters.g) * norm(gradAcross)) / norm(before) ** 2;
        expect(Math.abs(turn - Math.atan(tangent))).toBeLessThan(4e-15);
      }),
    );
  });

  it('never turns by a right angle, however large the rate', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 12 }), (given, exponent) => {
        const { before, after } = step(given, 10 ** exponent);
        expect(turnAngle(before, after)).toBeLessThanOrEqual(Math.PI / 2);
      }),
    );
  });

  it('makes the next direction depend on v and η only through η/‖v‖²', () => {
    const factor = fc.integer({ min: 1, max: 100 }).map((i) => i / 10);
    fc.assert(
      fc.property(problem, rate, factor, (given, learningRate, s) => {
        const one = step(given, learningRate / (s * s));
        const v = given.parameters.v.map((entry) => s * entry);
        const other = step({ ...given, parameters: { ...given.parameters, v } }, learningRate);
        expect(turnAngle(one.after, other.after)).toBeLessThan(4e-15);
      }),
    );
  });
});
