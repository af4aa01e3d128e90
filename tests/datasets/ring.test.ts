import { expect, it } from 'vitest';
import { dataset, ring, ringWeights } from '../../src/datasets/index.ts';
import { meanLoss } from '../../src/weightnorm/index.ts';
import { linear } from './fit.ts';
import rings from './rings.json' with { type: 'json' };

it.each(['ring1', 'ring2'] as const)('%s is the reference data to 1e-15', (id) => {
  const found = dataset(id);
  const pairs = [
    ...rings[id].inputs.flatMap((x, i) => x.map((xj, j) => [xj, found.inputs[i]?.[j]])),
    ...rings[id].targets.map((t, i) => [t, found.targets[i]]),
    ...rings[id].weight.map((wj, j) => [wj, ringWeights[id][j]]),
  ] as [number, number][];
  expect(pairs).toHaveLength(26);
  for (const [expected, value] of pairs) expect(Math.abs(value - expected)).toBeLessThan(1e-15);
});

it('has the mean of x xᵀ equal to diag(1, 1/κ)', () => {
  for (const [count, conditionNumber] of [
    [3, 1],
    [8, 10],
    [11, 25],
  ] as const) {
    const points = ring({ count, conditionNumber });
    const mean = (i: number, j: number) =>
      points.reduce((sum, x) => sum + (x[i] as number) * (x[j] as number), 0) / count;
    expect(mean(0, 0)).toBeCloseTo(1, 14);
    expect(mean(1, 1)).toBeCloseTo(1 / conditionNumber, 14);
    expect(mean(0, 1)).toBeCloseTo(0, 14);
  }
});

it('has no loss at the weight that made its targets', () => {
  expect(meanLoss(ringWeights.ring1, 0, dataset('ring1'), linear)).toBe(0);
});

it('refuses a count or a condition number that makes no ring', () => {
  expect(() => ring({ count: 0, conditionNumber: 1 })).toThrow('count must be');
  expect(() => ring({ count: 2.5, conditionNumber: 1 })).toThrow('count must be');
  expect(() => ring({ count: 8, conditionNumber: 0.5 })).toThrow('conditionNumber must be');
});
