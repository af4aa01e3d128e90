import { describe, expect, it } from 'vitest';
import { adam, sgd, train } from '../../src/weightnorm/index.ts';
import { linear } from './models.ts';

// H = 1 for the single input 1 without bias: plain SGD multiplies w − 1 by 1 − η.
const batch = { inputs: [[1]], targets: [1] };
const options = { batch, model: linear, frozen: ['b'] as const };

describe('a run that fails', () => {
  it('returns its states up to the overflow and says in a sentence what overflowed', () => {
    const start = { w: [2], b: 0 };
    const run = train({ ...options, start, steps: 400, optimizer: sgd({ learningRate: 11 }) });
    expect(run.failure).toMatch(/^the loss has grown too large .* the run has diverged\.$/);
    // (w − 1)²/2 exceeds the largest double when |w − 1| = 10ⁿ does 10¹⁵⁴.
    expect(run.states).toHaveLength(155 + 1);
    for (const { parameters } of run.states) {
      expect(Number.isFinite(parameters.w[0])).toBe(true);
    }
    expect(run.states[3]?.parameters.w[0]).toBe(1 - 1000);
  });

  it('names the parameter that overflowed', () => {
    const start = { w: [1e150], b: 0 };
    const run = train({ ...options, start, steps: 9, optimizer: sgd({ learningRate: 1e200 }) });
    expect(run.failure).toMatch(/^w has grown too large/);
    expect(run.states).toHaveLength(1);
  });

  it('says so when the first loss already overflows', () => {
    const start = { v: [1], g: 1e200, b: 0 };
    const run = train({ ...options, start, steps: 9, optimizer: sgd({ learningRate: 1 }) });
    expect(run.states).toHaveLength(1);
    expect(run.failure).toMatch(/^the loss/);
  });

  it('does not go on with an optimizer whose buffers have overflowed', () => {
    // The loss is 1e200/2, the gradient 1e200, and Adam's square of it is too large.
    const start = { w: [0], b: 1e100 };
    const large = { inputs: [[1e100]], targets: [0] };
    const optimizer = adam({ learningRate: 0.1 });
    const run = train({ ...options, start, batch: large, steps: 9, optimizer });
    expect(run.failure).toMatch(/^a buffer of the optimizer has grown too large/);
    expect(run.states).toHaveLength(1);
  });

  it('throws instead when its input is wrong', () => {
    const optimizer = sgd({ learningRate: 1 });
    const good = { v: [1], g: 1, b: 0 };
    const run = { ...options, start: good, steps: 1, optimizer };
    expect(() => train({ ...run, start: { v: [0], g: 1, b: 0 } })).toThrow(/^v is the zero vector/);
    expect(() => train({ ...run, start: { v: [1, 2], g: 1, b: 0 } })).toThrow(
      'inputs[0] has 1 entries, but the weight has 2: they must match.',
    );
    expect(() => train({ ...run, batch: { inputs: [], targets: [] } })).toThrow('no samples');
    expect(() => train({ ...run, batch: { inputs: [[1]], targets: [] } })).toThrow(
      'there are 1 inputs but 0 targets.',
    );
    expect(() => train({ ...run, batch: { inputs: [[1]], targets: [Number.NaN] } })).toThrow(
      'targets[0] must be a finite number',
    );
    expect(() => train({ ...run, steps: Number.POSITIVE_INFINITY })).toThrow('steps must be');
  });
});
