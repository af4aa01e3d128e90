import { expect, it } from 'vitest';
import { dataset, smooth3Weight } from '../../src/datasets/index.ts';
import { meanLoss, norm } from '../../src/weightnorm/index.ts';
import { linear } from './fit.ts';
import solids from './solids.json' with { type: 'json' };

it.each(['smooth3', 'tanh6'] as const)('%s is the reference data to 1e-15', (id) => {
  const { inputs, targets } = dataset(id);
  const expected = [...solids[id].inputs.flat(), ...solids[id].targets];
  const found = [...inputs.flat(), ...targets];
  expect(found).toHaveLength(24);
  found.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] as number))).toBeLessThan(1e-15);
  });
});

it('the mean of x xᵀ of smooth3 is diag(1, 0.6, 0.1), so that its loss is a bowl in w', () => {
  const { inputs } = dataset('smooth3');
  const mean = (i: number, j: number) =>
    inputs.reduce((sum, x) => sum + (x[i] as number) * (x[j] as number), 0) / inputs.length;
  [1, 0.6, 0.1].forEach((curvature, i) => {
    expect(mean(i, i)).toBeCloseTo(curvature, 14);
    expect(mean(i, (i + 1) % 3)).toBe(0);
  });
});

it('smooth3 has no loss at the weight of length 2 that made its targets', () => {
  expect(norm(smooth3Weight)).toBeCloseTo(2, 15);
  expect(meanLoss(smooth3Weight, 0, dataset('smooth3'), linear)).toBe(0);
});
