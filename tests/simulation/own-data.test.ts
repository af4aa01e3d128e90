import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/datasets/index.ts';
import {
  type BatchSize,
  batchFields,
  lossCurve,
  neuronRun,
  observe,
  problemOf,
} from '../../src/simulation/index.ts';
import { sgd } from '../../src/weightnorm/index.ts';
import { start } from './penguin-run.ts';

/** A run on the reader's own points. */
function ownRun(edits: readonly Edit[], batch: BatchSize = '8') {
  const learningRate = 0.1;
  const problem = problemOf({ data: 'own', edits, batch, seed: 1 });
  return neuronRun({ start, problem, optimizer: sgd({ learningRate }), learningRate });
}

describe('a neuron without a single point of data', () => {
  it.each(batchFields.batch.options)(
    'stays at its start and says why, with batches of %s',
    (batch) => {
      const run = ownRun([], batch);
      expect(run.reach(100)).toBe(0);
      expect(run.at(100).parameters).toEqual(start);
      expect(run.ending).toEqual({ step: 0, message: 'There are no samples to learn from.' });
    },
  );

  it('is seen with its weight, but without loss and gradients', () => {
    const run = ownRun([]);
    const seen = observe(run, 0);
    expect(seen).toMatchObject({ step: 0, g: start.g, loss: Number.NaN, batchLoss: Number.NaN });
    expect(seen.effectiveLearningRate).toBeGreaterThan(0);
    expect(seen).not.toHaveProperty('gradW');
    expect(lossCurve(run, 'full', 100).points).toEqual([{ x: 0, y: Number.NaN }]);
  });

  it('is not called stochastic', () => {
    expect(ownRun([]).problem.stochastic).toBe(false);
  });
});

describe('a neuron with points of the reader’s own', () => {
  it('learns them', () => {
    const points: Edit[] = [
      { kind: 'add', input: [1, 0], target: 1 },
      { kind: 'add', input: [0, 1], target: -1 },
      { kind: 'add', input: [-1, -1], target: 0 },
    ];
    const { loss, w } = observe(ownRun(points, 'all'), 2000);
    expect(loss).toBeLessThan(1e-9);
    expect(w).toEqual([1, -1].map((entry) => expect.closeTo(entry, 4)));
  });

  it('learns a single one, whatever the size of the batch', () => {
    for (const batch of batchFields.batch.options) {
      const run = ownRun([{ kind: 'add', input: [1, 1], target: 2 }], batch);
      expect(observe(run, 500).loss).toBeLessThan(1e-9);
    }
  });
});
