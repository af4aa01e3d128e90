import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adam, momentum, norm, type Optimizer, sgd, train } from '../../src/weightnorm/index.ts';
import { batch, decimal, EPSILON, nonzeroVector } from './arbitrary.ts';
import { draws } from './draws.ts';
import { models, tanhNeuron } from './models.ts';

/** The lengths of v along a run. */
function lengths(options: Parameters<typeof train>[0]): number[] {
  return train(options).states.map(({ parameters }) =>
    'v' in parameters ? norm(parameters.v) : 0,
  );
}

function shrinkage(all: readonly number[]): number {
  let worst = 0;
  for (let i = 1; i < all.length; i++) {
    worst = Math.max(worst, 1 - (all[i] as number) / (all[i - 1] as number));
  }
  return worst;
}

const runs = fc.integer({ min: 1, max: 4 }).chain((k) =>
  fc.record({
    start: fc.record({ v: nonzeroVector(k), g: decimal(3), b: decimal(1) }),
    batches: fc.array(batch(k), { minLength: 1, maxLength: 8 }),
    model: fc.constantFrom(...models),
    learningRate: fc.integer({ min: 1, max: 3000 }).map((i) => i / 1000),
    factor: fc.integer({ min: 0, max: 99 }).map((i) => i / 100),
  }),
);

function neverShrinks(optimizerOf: (learningRate: number, factor: number) => Optimizer): void {
  fc.assert(
    fc.property(runs, ({ start, batches, model, learningRate, factor }) => {
      const all = lengths({
        start,
        batch: (step) => batches[step % batches.length] as (typeof batches)[number],
        steps: 25,
        model,
        optimizer: optimizerOf(learningRate, factor),
      });
      expect(shrinkage(all)).toBeLessThanOrEqual(8 * EPSILON);
    }),
  );
}

describe('the length of v', () => {
  it('never shrinks under plain SGD', () => {
    neverShrinks((learningRate) => sgd({ learningRate }));
  });

  it('never shrinks under heavy-ball momentum', () => {
    neverShrinks((learningRate, factor) => momentum({ learningRate, momentum: factor }));
  });

  it('never shrinks under Nesterov momentum', () => {
    neverShrinks((learningRate, factor) =>
      momentum({ learningRate, momentum: factor, nesterov: true }),
    );
  });

  it('shrinks in many steps under Adam', () => {
    const { uniform, vector } = draws(1);
    const samples = Array.from({ length: 8 }, () => ({
      inputs: [vector(3)],
      targets: [uniform(-1, 1)],
    }));
    const all = lengths({
      start: { v: vector(3), g: 1, b: 0 },
      batch: (step) => samples[step % samples.length] as (typeof samples)[number],
      steps: 100,
      model: tanhNeuron,
      optimizer: adam({ learningRate: 0.1 }),
    });
    const shrinking = all.filter((length, i) => i > 0 && length < (all[i - 1] as number));
    expect(shrinking.length).toBeGreaterThan(20);
    expect(shrinkage(all)).toBeGreaterThan(1e-3);
  });

  it('shrinks under SGD with weight decay on v', () => {
    const all = lengths({
      start: { v: [1, 2], g: 0, b: 0 },
      batch: { inputs: [[0, 0]], targets: [0] },
      steps: 3,
      model: tanhNeuron,
      optimizer: sgd({ learningRate: 0.5, weightDecay: { v: 0.5 } }),
    });
    // v ← (1 − 0.25) v
    expect((all[3] as number) / (all[0] as number)).toBeCloseTo(0.421875, 14);
  });
});
