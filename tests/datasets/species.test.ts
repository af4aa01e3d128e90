import { describe, expect, it } from 'vitest';
import { type Dataset, dataset } from '../../src/datasets/index.ts';
import { advance, norm, sgd, startTraining, type Vector } from '../../src/weightnorm/index.ts';
import { fitLogistic, logistic } from './fit.ts';

/** The weights of `point` as a mean of three corners; they add up to 1. */
function weightsIn(corners: readonly Vector[], point: Vector): number[] {
  const [px = 0, py = 0] = point;
  const parts = corners.map((_, i) => {
    const [ax = 0, ay = 0] = corners[(i + 1) % 3] ?? [];
    const [bx = 0, by = 0] = corners[(i + 2) % 3] ?? [];
    return (ax - px) * (by - py) - (bx - px) * (ay - py);
  });
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

const only = (data: Dataset, column: number) => ({
  inputs: data.inputs.map((x) => [x[column] as number]),
  targets: data.targets,
});

describe('the overlapping species', () => {
  const data = dataset('species');

  it('are 151 Adélie penguins and 123 Gentoo penguins', () => {
    expect(data.targets.filter((t) => t === 0)).toHaveLength(151);
    expect(data.targets.filter((t) => t === 1)).toHaveLength(123);
    expect(data.columns.map(({ name }) => name)).toEqual(['beak length', 'body mass']);
  });

  it('cannot be separated: a Gentoo lies well inside a triangle of three Adélies', () => {
    // A line with the Adélies on one side (z ≤ 0) and the Gentoos on the other (z ≥ 0) has z ≥ 0 at
    // the Gentoo, which is a mean of three z ≤ 0 with positive weights. So all three are 0, and z
    // is 0 everywhere. No separating line, not even a touching one: the minimum is at a finite w.
    const corners = [11, 110, 6];
    const inside = 167;
    expect(corners.map((row) => data.targets[row])).toEqual([0, 0, 0]);
    expect(data.targets[inside]).toBe(1);
    const weights = weightsIn(
      corners.map((row) => data.inputs[row] as Vector),
      data.inputs[inside] as Vector,
    );
    for (const part of weights) expect(part).toBeGreaterThan(0.3);
  });

  it('have the minimum of their loss at a w of length 6, with 11 of 274 on the wrong side', () => {
    const { w, b, slope, wrong } = fitLogistic(data);
    expect(slope).toBeLessThan(1e-10);
    expect(norm(w)).toBeCloseTo(6.023, 3);
    expect(b).toBeCloseTo(-0.217, 3);
    expect(wrong).toBe(11);
  });

  it('need both measurements: beak length alone leaves 14 wrong, body mass alone 25', () => {
    expect(fitLogistic(only(data, 0)).wrong).toBe(14);
    expect(fitLogistic(only(data, 1)).wrong).toBe(25);
  });
});

describe('the separable species', () => {
  const data = dataset('separable');

  it('lie on two sides of the line flipper length = 7·beak depth + 91', () => {
    const [depth, flipper] = data.columns;
    if (!depth || !flipper) throw new Error('Two columns are wanted.');
    data.inputs.forEach(([x1 = 0, x2 = 0], i) => {
      const beakDepth = depth.mean + depth.deviation * x1;
      const flipperLength = flipper.mean + flipper.deviation * x2;
      const beyond = flipperLength - 7 * beakDepth - 91;
      expect(data.targets[i] === 1 ? beyond : -beyond).toBeGreaterThan(6);
    });
  });

  it('let g grow for as long as gradient descent goes on', { tags: 'thorough' }, () => {
    const training = { model: logistic, optimizer: sgd({ learningRate: 1 }) };
    let state = startTraining({ v: [0.94, 0.34], g: 1, b: 0 }, training.optimizer);
    const g: number[] = [];
    for (const until of [0, 100, 1000, 10_000]) {
      while (state.step < until) state = advance(state, data, training);
      g.push(state.parameters.g);
    }
    expect(g).toEqual([...g].sort((a, b) => a - b));
    for (let i = 1; i < g.length; i++) expect(g[i]).toBeGreaterThan((g[i - 1] as number) * 1.3);
  });
});
