import { describe, expect, it } from 'vitest';
import { curvatureAlong, eigenvalues2, hessianAtFit } from '../../src/weightnorm/curvature.ts';
import { activations, losses, meanLoss, random } from '../../src/weightnorm/index.ts';

const draw = random(11);
const between = (n: number) => 2 * draw(n) - 1;

describe('the Hessian where every sample is fitted', () => {
  it.each(['identity', 'tanh', 'sigmoid'] as const)('is that of finite differences: %s', (name) => {
    const activation = activations[name];
    const w = [between(0), between(1)];
    const b = between(2);
    const inputs = Array.from({ length: 6 }, (_, i) => [between(3 + 2 * i), between(4 + 2 * i)]);
    const targets = inputs.map(([x = 0, y = 0]) =>
      activation.value(x * (w[0] ?? 0) + y * (w[1] ?? 0) + b),
    );
    const loss = (dx: number, dy: number) =>
      meanLoss(
        [(w[0] ?? 0) + dx, (w[1] ?? 0) + dy],
        b,
        { inputs, targets },
        { activation, loss: losses.halfMse },
      );
    const h = 1e-3;
    const second = (i: number, j: number) => {
      const [a, c] = [i === 0 ? h : 0, i === 1 ? h : 0];
      const [d, e] = [j === 0 ? h : 0, j === 1 ? h : 0];
      return (
        (loss(a + d, c + e) - loss(a - d, c - e) - loss(d - a, e - c) + loss(-a - d, -c - e)) /
        (4 * h * h)
      );
    };
    const hessian = hessianAtFit(w, b, inputs, activation);
    for (const i of [0, 1]) {
      for (const j of [0, 1]) expect(hessian[i]?.[j]).toBeCloseTo(second(i, j), 5);
    }
  });

  it('needs samples', () => {
    expect(() => hessianAtFit([1, 0], 0, [], activations.tanh)).toThrow(RangeError);
  });
});

it('the eigenvalues are the least and the greatest curvature there is', () => {
  for (let i = 0; i < 50; i++) {
    const [a, c, d] = [between(40 + 3 * i), between(41 + 3 * i), between(42 + 3 * i)];
    const matrix = [
      [a, c],
      [c, d],
    ];
    const [large, small] = eigenvalues2(matrix);
    const seen = Array.from({ length: 720 }, (_, k) => {
      const angle = (k * Math.PI) / 720;
      return curvatureAlong([Math.cos(angle), Math.sin(angle)], matrix);
    });
    expect(Math.max(...seen)).toBeCloseTo(large, 4);
    expect(Math.min(...seen)).toBeCloseTo(small, 4);
  }
});
