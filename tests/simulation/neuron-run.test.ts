import { describe, expect, it } from 'vitest';
import {
  neuronRun,
  type OptimizerName,
  observe,
  optimizerFields,
} from '../../src/simulation/index.ts';
import { adam, momentum, norm, sgd, train, weight } from '../../src/weightnorm/index.ts';
import { penguinProblem, penguinRun, plainStart, start } from './penguin-run.ts';

const direct = {
  sgd: sgd({ learningRate: 0.05 }),
  momentum: momentum({ learningRate: 0.05, momentum: 0.9 }),
  nesterov: momentum({ learningRate: 0.05, momentum: 0.9, nesterov: true }),
  adam: adam({ learningRate: 0.05, beta1: 0.9, beta2: 0.999 }),
} satisfies Record<OptimizerName, unknown>;

describe('the run of a neuron', () => {
  it.each(optimizerFields.optimizer.options)(
    'has the states that training with %s has, plain or with weight norm',
    (optimizer) => {
      const { model, batchAt } = penguinProblem();
      const training = { model, optimizer: direct[optimizer], batch: batchAt, steps: 100 };
      const order = Array.from({ length: 101 }, (_, i) => (i * 37) % 101);

      const run = penguinRun(start, { optimizer, learningRate: 0.05 });
      const wanted = train({ ...training, start });
      expect(order.map((step) => run.at(step))).toEqual(order.map((step) => wanted.states[step]));

      const plain = penguinRun(plainStart, { optimizer, learningRate: 0.05 });
      const wantedPlain = train({ ...training, start: plainStart });
      expect(order.map(plain.at)).toEqual(order.map((step) => wantedPlain.states[step]));
    },
  );

  it('learns the mass of a penguin: with all samples it comes to the least loss there is', () => {
    const run = penguinRun(start, { batch: 'all', learningRate: 0.5 });
    const { loss, w } = observe(run, 2000);
    expect(loss).toBeCloseTo(0.11948, 6);
    expect(w[0]).toBeCloseTo(0.0557, 4);
    expect(w[1]).toBeCloseTo(0.9037, 4);
  });

  it('leaves what is frozen where it is', () => {
    const problem = penguinProblem();
    const learningRate = 0.1;
    const optimizer = sgd({ learningRate });
    const run = neuronRun({ start, problem, optimizer, learningRate, frozen: ['g'] });
    const { v, g, b } = run.at(50).parameters;
    expect(g).toBe(start.g);
    expect(v).not.toEqual(start.v);
    expect(b).not.toBe(start.b);
  });
});

describe('what a page computes between two frames', () => {
  it.each([
    ['1', 40_000],
    ['8', 5000],
    ['all', 117],
  ] as const)('with batches of %s is %i new steps at most', (batch, slice) => {
    const run = penguinRun(start, { batch });
    expect(run.reachSoon(60_000)).toBe(slice);
    expect(run.reachSoon(60_000)).toBe(Math.min(2 * slice, 60_000));
    expect(run.reachSoon(3)).toBe(3);
    expect(run.reachSoon(slice + 5)).toBe(slice + 5);
  });
});

describe('a run that diverges', () => {
  const run = penguinRun(plainStart, { learningRate: 100, batch: '8' });

  it('ends at its last finite state, and says what has grown too large', () => {
    const last = run.reach(100_000);
    expect(last).toBeGreaterThan(10);
    expect(last).toBeLessThan(1000);
    const { step, parameters } = run.at(100_000);
    expect(step).toBe(last);
    expect([...parameters.w, parameters.b].every(Number.isFinite)).toBe(true);
    expect(norm(parameters.w)).toBeGreaterThan(1e100);
    expect(run.ending?.step).toBe(last);
    expect(run.ending?.message).toMatch(
      /has grown too large to be represented: the run has diverged\.$/,
    );
  });

  it('is seen at its last state whatever later step is asked for', () => {
    const last = run.reach(100_000);
    expect(observe(run, 100_000)).toEqual(observe(run, last));
    expect(observe(run, 100_000).step).toBe(last);
  });

  it('has the states of before as if it did not', () => {
    expect(run.at(1)).toEqual(penguinRun(plainStart, { learningRate: 100, batch: '8' }).at(1));
  });
});

describe('a run that would come to v = 0', () => {
  it('ends before, so that all its states have a weight', () => {
    const learningRate = 1;
    const run = neuronRun({
      start: { ...start, g: 0 },
      problem: penguinProblem(),
      // With g = 0 the gradient of v is zero, and this decay takes all of v.
      optimizer: sgd({ learningRate, weightDecay: { v: 1 } }),
      learningRate,
    });
    expect(run.reach(10)).toBe(0);
    expect(weight(run.at(10).parameters)).toEqual([0, 0].map((zero) => expect.closeTo(zero, 15)));
    expect(run.ending?.message).toMatch(/^v is the zero vector/);
    expect(observe(run, 10)).toEqual(observe(run, 0));
    expect(observe(run, 10)).toMatchObject({ step: 0, g: 0, normV: norm(start.v) });
  });
});
