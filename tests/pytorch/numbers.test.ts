/** @module-tag thorough */
import { describe, expect, it } from 'vitest';
import { failuresOf, publishedCase, textOf } from './changed.ts';
import { reportOn } from './report.ts';

describe('the numbers of a reference case', () => {
  it.each(['n000', 't00', 't01', 't13', 'd0', 'm1', 'b0', 'b2'])('are right in %s', (id) => {
    expect(reportOn(textOf([publishedCase(id)])).failures).toEqual([]);
  });

  it.each([
    ['n000', 'w', ['w', 1]],
    ['n000', 'z', ['z', 2]],
    ['n000', 'y', ['y', 0]],
    ['n000', 'lossValue', ['lossValue']],
    ['n000', 'grad_g', ['grad_g']],
    ['n000', 'grad_v', ['grad_v', 0]],
    ['n000', 'grad_b', ['grad_b']],
    ['n000', 'grad_w', ['grad_w', 1]],
    ['t00', 'w at 3', ['states', 3, 'w', 0]],
    ['t01', 'v at 20', ['states', 20, 'v', 0]],
    ['t01', 'g at 1', ['states', 1, 'g']],
    ['t01', 'loss at 7', ['states', 7, 'loss']],
    ['t13', 'b at 20', ['states', 20, 'b']],
    ['d0', 'mu', ['mu', 0]],
    ['d0', 'sigma', ['sigma', 0]],
    ['d0', 'z', ['z', 0, 0]],
    ['m0', 'lossValue', ['lossValue']],
    ['m0', 'logits', ['logits', 11, 2]],
    ['m0', 'grad of v of layer 0', ['grads', 0, 'v', 0, 1]],
    ['m0', 'grad of g of layer 1', ['grads', 1, 'g', 0]],
    ['m0', 'grad of b of layer 2', ['grads', 2, 'b', 2]],
    ['m0', 'grad of w of layer 1', ['grads', 1, 'w', 0, 0]],
    ['m1', 'losses', ['sgd', 'losses', 10]],
    ['m1', 'final v of layer 2', ['sgd', 'final', 2, 'v', 0, 0]],
    ['b0', 'z', ['z', 0, 1]],
    ['b0', 'lossValue', ['lossValue']],
    ['b0', 'grad_t', ['grad_t', 5, 1]],
    ['b0', 'grad_v', ['grad_v', 0, 0]],
    ['b0', 'grad_g', ['grad_g', 1]],
    ['b2', 'grad_b', ['grad_b', 0]],
  ])('fail in %s when %s is changed', (id, name, path) => {
    for (const factor of [1 + 1e-8, -1, 0]) {
      const [failure] = failuresOf(id, path, (old) => factor * (old as number));
      expect(failure).toContain(`${id}: ${name} is off by`);
    }
  });

  it.each([
    ['n000', ['b']],
    ['n000', ['X', 0, 0]],
    ['t01', ['lr']],
    ['t13', ['eps']],
    ['d0', ['v', 0, 0]],
    ['m1', ['sgd', 'momentum']],
    ['m0', ['layers', 2, 'g', 0]],
    ['b0', ['R', 0, 0]],
    ['b2', ['v', 3, 0]],
  ])('fail in %s when %j, from which they are made, is changed', (id, path) => {
    const failures = failuresOf(id, path, (old) => 1.001 * (old as number));
    expect(failures[0]).toContain('is off by');
  });

  it('fail when the recomputation throws', () => {
    const failures = failuresOf('n000', ['v'], () => [0, 0]);
    expect(failures[0]).toContain('n000: ZeroVectorError: v is the zero vector');
  });

  it('fail when the recomputed run diverges', () => {
    const failures = failuresOf('t01', ['lr'], () => 1e300);
    expect(failures[0]).toMatch(/^t01: .* has grown too large/);
  });
});
