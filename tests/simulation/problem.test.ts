import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, datasetIds, type Edit } from '../../src/datasets/index.ts';
import { batches, batchFields, dataOf, modelFor, problemOf } from '../../src/simulation/index.ts';
import { activations, losses, random } from '../../src/weightnorm/index.ts';
import './arbitrary.ts';

const ring = dataset('ring1');
const size = fc.constantFrom('1', '8', '32');
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const steps = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 });

describe('a batch', () => {
  it('of all samples is all samples, at every step', () => {
    const { all, batchAt, stochastic } = batches(ring, { batch: 'all', seed: 1 });
    expect(all).toEqual({ inputs: ring.inputs, targets: ring.targets });
    expect([batchAt(0), batchAt(7)]).toEqual([all, all]);
    expect(stochastic).toBe(false);
  });

  it('is drawn by seed and step with replacement, one draw a row', () => {
    fc.assert(
      fc.property(size, seed, steps, (batch, given, order) => {
        const { batchAt, stochastic } = batches(ring, { batch, seed: given });
        const count = Number(batch);
        for (const step of order) {
          const rows = Array.from({ length: count }, (_, i) =>
            Math.floor(8 * random(given)(step * count + i)),
          );
          expect(batchAt(step)).toEqual({
            inputs: rows.map((row) => ring.inputs[row]),
            targets: rows.map((row) => ring.targets[row]),
          });
        }
        expect(stochastic).toBe(true);
      }),
    );
  });

  it('is the same whatever order the steps are asked in', () => {
    fc.assert(
      fc.property(size, seed, steps, (batch, given, order) => {
        const one = batches(ring, { batch, seed: given });
        const other = batches(ring, { batch, seed: given });
        const forwards = new Map(order.map((step) => [step, one.batchAt(step)]));
        for (const step of order.toReversed()) {
          expect(other.batchAt(step)).toEqual(forwards.get(step));
        }
      }),
    );
  });

  it('may have a row twice, and every row comes about as often', () => {
    const { batchAt } = batches(ring, { batch: '8', seed: 1 });
    const counts = new Map<number, number>();
    let withRepeats = 0;
    for (let step = 0; step < 1000; step++) {
      const { targets } = batchAt(step);
      if (new Set(targets).size < 8) withRepeats++;
      for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([...ring.targets].sort());
    // 1000 ± 4 standard deviations of √(8000·⅛·⅞).
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(119);
    // 8!/8⁸ of all batches, or 2.4 in 1000, have every row once.
    expect(withRepeats).toBeGreaterThan(985);
  });

  it('is another with another seed', () => {
    const [one, other] = [1, 2].map((each) =>
      batches(ring, { batch: '32', seed: each }).batchAt(0),
    );
    expect(one).not.toEqual(other);
  });

  it('can be drawn with every seed that a link can carry', () => {
    const { min, max } = batchFields.seed;
    for (const each of [min, max]) {
      expect(batches(ring, { batch: '8', seed: each }).batchAt(99_999).inputs).toHaveLength(8);
    }
  });
});

describe('the reader’s changes', () => {
  const edits: Edit[] = [
    { kind: 'remove', row: 0 },
    { kind: 'move', row: 1, input: [1, 2], target: 3 },
    { kind: 'add', input: [-1, -2], target: -3 },
  ];

  it('change what the neuron learns from', () => {
    const data = dataOf({ data: 'ring1', edits });
    expect(data.inputs).toEqual([[1, 2], ...ring.inputs.slice(2), [-1, -2]]);
    expect(data.targets).toEqual([3, ...ring.targets.slice(2), -3]);
    const problem = problemOf({ data: 'ring1', edits, batch: 'all', seed: 1 });
    expect(problem.all).toEqual({ inputs: data.inputs, targets: data.targets });
  });

  it('come into the batches', () => {
    const { batchAt } = problemOf({ data: 'own', edits, batch: '32', seed: 1 });
    expect(batchAt(5).targets).toEqual(new Array(32).fill(-3));
  });

  it('leave the data set itself as it was', () => {
    const before = structuredClone(ring);
    dataOf({ data: 'ring1', edits });
    expect(dataOf({ data: 'ring1', edits: [] })).toEqual(before);
  });
});

describe('the model', () => {
  it.each(datasetIds)('for %s fits its task', (id) => {
    const data = dataset(id);
    const { activation, loss } = modelFor(data);
    if (data.task === 'classification') {
      expect([activation, loss]).toEqual([activations.identity, losses.bceLogits]);
    } else {
      const madeByTanh = id === 'ring2' || id === 'tanh6';
      expect(activation).toBe(madeByTanh ? activations.tanh : activations.identity);
      expect(loss).toBe(losses.halfMse);
    }
  });

  it('can be another than the usual one', () => {
    const model = { activation: activations.relu, loss: losses.mse };
    const settings = { data: 'ring1', edits: [], batch: '8', seed: 1 } as const;
    expect(problemOf(settings, model).model).toBe(model);
    expect(problemOf(settings).model).toEqual(modelFor(ring));
  });
});
