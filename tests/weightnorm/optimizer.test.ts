import { describe, expect, it } from 'vitest';
import { adam, momentum, type Optimizer, sgd } from '../../src/weightnorm/index.ts';

/** The values after each of some updates with given gradients. */
function path(optimizer: Optimizer, start: number, gradients: readonly number[]): number[] {
  const values = [start];
  const buffers = Array.from({ length: optimizer.bufferCount }, () => [0]);
  return gradients.map((gradient, step) => {
    optimizer.update(values, [gradient], buffers, step);
    return values[0] as number;
  });
}

describe('two steps by hand', () => {
  it('of plain SGD', () => {
    // 1 − 0.5·0.5 = 0.75; 0.75 − 0.5·0.25 = 0.625
    expect(path(sgd({ learningRate: 0.5 }), 1, [0.5, 0.25])).toEqual([0.75, 0.625]);
  });

  it('of heavy-ball momentum', () => {
    // buf = 0.5: 1 − 0.25 = 0.75; buf = 0.5·0.5 + 0.25 = 0.5: 0.75 − 0.25 = 0.5
    const optimizer = momentum({ learningRate: 0.5, momentum: 0.5 });
    expect(path(optimizer, 1, [0.5, 0.25])).toEqual([0.75, 0.5]);
  });

  it('of Nesterov momentum', () => {
    // buf = 0.5: d + buf/2 = 0.75, 1 − 0.375 = 0.625;
    // buf = 0.25 + 0.25 = 0.5: d + buf/2 = 0.5, 0.625 − 0.25 = 0.375
    const optimizer = momentum({ learningRate: 0.5, momentum: 0.5, nesterov: true });
    expect(path(optimizer, 1, [0.5, 0.25])).toEqual([0.625, 0.375]);
  });

  it('of Adam', () => {
    // β1 = 1/2, β2 = 3/4, ε = 0, η = 1/2.
    // d = 1: m = 1/2, s = 1/4, corrected both 1: 1 − (1/2)·1/1 = 1/2.
    // d = 2: m = 1/4 + 1 = 5/4, corrected by 1 − 1/4: 5/3;
    //        s = 3/16 + 1 = 19/16, corrected by 1 − 9/16 = 7/16: 19/7.
    const optimizer = adam({ learningRate: 0.5, beta1: 0.5, beta2: 0.75, epsilon: 0 });
    const [first, second] = path(optimizer, 1, [1, 2]);
    expect(first).toBe(0.5);
    expect(second).toBeCloseTo(0.5 - (0.5 * (5 / 3)) / Math.sqrt(19 / 7), 15);
  });
});

describe('the optimizers', () => {
  it('have PyTorch’s defaults: momentum 0.9, β 0.9 and 0.999, ε 1e-8', () => {
    const gradients = [0.3, -0.2, 0.7, 1e-7];
    const m = momentum({ learningRate: 0.1, momentum: 0.9, nesterov: false });
    expect(path(momentum({ learningRate: 0.1 }), 1, gradients)).toEqual(path(m, 1, gradients));
    const a = adam({ learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 });
    expect(path(adam({ learningRate: 0.1 }), 1, gradients)).toEqual(path(a, 1, gradients));
  });

  it('reduce to plain SGD when the momentum is 0', () => {
    const gradients = [0.3, -0.2, 0.7];
    const wanted = path(sgd({ learningRate: 0.1 }), 1, gradients);
    for (const nesterov of [false, true]) {
      const optimizer = momentum({ learningRate: 0.1, momentum: 0, nesterov });
      expect(path(optimizer, 1, gradients)).toEqual(wanted);
    }
  });

  it('make Adam’s first step η, whatever the size of the gradient', () => {
    for (const gradient of [1e-3, 1, 1e6]) {
      const [after] = path(adam({ learningRate: 0.25 }), 1, [gradient]);
      expect(after).toBeCloseTo(0.75, 4);
    }
  });

  it('add ε outside the square root', () => {
    // m corrected 1, √s corrected 1: 1/(1 + 1) with ε = 1, not 1/√2
    const [after] = path(adam({ learningRate: 0.5, epsilon: 1 }), 1, [1]);
    expect(after).toBeCloseTo(0.75, 14);
  });

  it('correct the bias of Adam at any step as 1 − βⁿ does', () => {
    const optimizer = adam({ learningRate: 1, beta2: 0.99, epsilon: 0 });
    for (const step of [0, 1, 2, 5, 63, 64, 1000]) {
      const values = [0];
      optimizer.update(values, [1], [[0], [0]], step);
      const rate = 0.1 / (1 - 0.9 ** (step + 1));
      const wanted = (-rate * Math.sqrt(1 - 0.99 ** (step + 1))) / Math.sqrt(0.01);
      expect((values[0] as number) / wanted).toBeCloseTo(1, 12);
    }
  });

  it('refuse settings that are not finite, by name', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sgd({ learningRate: bad })).toThrow('learningRate must be a finite number');
      expect(() => momentum({ learningRate: bad })).toThrow('learningRate must be');
      expect(() => momentum({ learningRate: 1, momentum: bad })).toThrow('momentum must be');
      expect(() => adam({ learningRate: bad })).toThrow('learningRate must be');
      expect(() => adam({ learningRate: 1, beta1: bad })).toThrow('beta1 must be');
      expect(() => adam({ learningRate: 1, beta2: bad })).toThrow('beta2 must be');
      expect(() => adam({ learningRate: 1, epsilon: bad })).toThrow('epsilon must be');
      expect(() => sgd({ learningRate: 1, weightDecay: bad })).toThrow('weightDecay must be');
      expect(() => sgd({ learningRate: 1, weightDecay: { g: bad } })).toThrow('weightDecay.g must');
    }
  });
});
