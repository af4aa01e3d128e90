import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dataset, dataset } from '../../src/datasets/index.ts';
import { meanLoss, sgd, train, weight } from '../../src/weightnorm/index.ts';
import { linear } from './fit.ts';

const W_STAR = [0.0557, 0.9037];
const LOSS_AT_W_STAR = 0.11948;

const raw = ({ columns, target, inputs, targets }: Dataset, row: number) => [
  ...(inputs[row] ?? []).map((x, j) => (columns[j]?.mean ?? 0) + (columns[j]?.deviation ?? 0) * x),
  target.mean + target.deviation * (targets[row] as number),
];

/** Mean of xᵢxⱼ over the rows: the Hessian of a linear neuron with halfMse. */
function moment({ inputs }: Dataset, i: number, j: number): number {
  return inputs.reduce((sum, x) => sum + (x[i] ?? 0) * (x[j] ?? 0), 0) / inputs.length;
}

describe('the penguins', () => {
  it('have 342 rows whose first and last are those of the source', () => {
    const data = dataset('penguins3');
    expect(data.inputs).toHaveLength(342);
    [18.7, 181, 39.1, 3750].forEach((value, j) => {
      expect(raw(data, 0)[j]).toBeCloseTo(value, 9);
    });
    [16.1, 213, 49.9, 5400].forEach((value, j) => {
      expect(raw(data, 341)[j]).toBeCloseTo(value, 9);
    });
  });

  it('have the means and deviations that are known for these data', () => {
    const { columns, target } = dataset('penguins3');
    const measured = [...columns, target];
    const means = [17.15117, 200.9152, 43.92193, 4201.75439];
    const deviations = [1.971904, 14.041141, 5.451596, 800.781229];
    measured.forEach(({ mean, deviation }, i) => {
      expect(mean).toBeCloseTo(means[i] as number, 4);
      expect(deviation).toBeCloseTo(deviations[i] as number, 5);
    });
    expect(measured.map(({ unit }) => unit)).toEqual(['mm', 'mm', 'mm', 'g']);
  });

  it('are a small file', () => {
    expect(statSync('src/datasets/penguin-rows.ts').size).toBeLessThan(7000);
  });

  it('give a Hessian with eigenvalues 0.416 and 1.584', () => {
    const data = dataset('penguins');
    expect(moment(data, 0, 0)).toBeCloseTo(1, 12);
    expect(moment(data, 1, 1)).toBeCloseTo(1, 12);
    // A correlation matrix [[1, c], [c, 1]] has eigenvalues 1 ± c.
    expect(1 - Math.abs(moment(data, 0, 1))).toBeCloseTo(0.416, 3);
    expect(1 + Math.abs(moment(data, 0, 1))).toBeCloseTo(1.584, 3);
  });

  it('are described best by w* = (0.0557, 0.9037), with loss 0.119480', () => {
    const data = dataset('penguins');
    const c = moment(data, 0, 1);
    const [p = 0, q = 0] = [0, 1].map(
      (j) => data.inputs.reduce((sum, x, i) => sum + (x[j] ?? 0) * (data.targets[i] ?? 0), 0) / 342,
    );
    const w = [(p - c * q) / (1 - c * c), (q - c * p) / (1 - c * c)];
    expect(w[0]).toBeCloseTo(W_STAR[0] as number, 4);
    expect(w[1]).toBeCloseTo(W_STAR[1] as number, 4);
    expect(meanLoss(w, 0, data, linear)).toBeCloseTo(LOSS_AT_W_STAR, 6);
  });

  it('take a weight-normalized neuron within 1e-6 of that loss by gradient descent', () => {
    const { states } = train({
      start: { v: [1, 0.5], g: 1, b: 0 },
      batch: dataset('penguins'),
      steps: 300,
      model: linear,
      optimizer: sgd({ learningRate: 0.5 }),
    });
    const { v, g, b } = states.at(-1)?.parameters ?? { v: [1, 0], g: 0, b: 0 };
    const loss = meanLoss(weight({ v, g }), b, dataset('penguins'), linear);
    expect(Math.abs(loss - LOSS_AT_W_STAR)).toBeLessThan(1e-6);
  });
});
