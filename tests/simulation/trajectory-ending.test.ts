import { describe, expect, it } from 'vitest';
import { trajectory } from '../../src/simulation/index.ts';

/** Doubles until it would be above 1000. */
function doubling() {
  return trajectory(1, (x) => {
    if (x >= 512) throw new RangeError('x has grown too large.');
    return 2 * x;
  });
}

describe('a run that a RangeError ends', () => {
  it('keeps its last state for every later step', () => {
    const run = doubling();
    expect([9, 10, 5000].map(run.at)).toEqual([512, 512, 512]);
    expect([8, 0].map(run.at)).toEqual([256, 1]);
  });

  it('reaches its last step and no further', () => {
    const run = doubling();
    expect([5, 9, 10, 5000, 3].map((step) => run.reach(step))).toEqual([5, 9, 9, 9, 3]);
  });

  it('says where and why it ended, once somebody has looked that far', () => {
    const run = doubling();
    run.at(9);
    expect(run.ending).toBeNull();
    run.at(10);
    expect(run.ending).toEqual({ step: 9, message: 'x has grown too large.' });
  });

  it('says of any step whether it is the last, whatever was looked at before', () => {
    const fresh = doubling();
    expect(fresh.endingAt(9)).toEqual({ step: 9, message: 'x has grown too large.' });
    const looked = doubling();
    looked.reach(5000);
    for (const step of [0, 5, 8, 9, 10, 5000]) {
      expect(doubling().endingAt(step)).toEqual(looked.endingAt(step));
    }
    expect(looked.endingAt(8)).toBeNull();
  });

  it('is not tried again', () => {
    let calls = 0;
    const run = trajectory(0, () => {
      calls++;
      throw new RangeError('no samples.');
    });
    expect([run.at(7), run.reach(7), run.at(0), run.at(100)]).toEqual([0, 0, 0, 0]);
    expect(run.ending).toEqual({ step: 0, message: 'no samples.' });
    expect(calls).toBe(1);
  });

  it('ends its curve at its last step', () => {
    expect(doubling().steps(5000, 100)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('any other error', () => {
  it('passes through, every time, and the steps before it stay as they were', () => {
    const run = trajectory(0, (x) => {
      if (x === 3) throw new TypeError('x.w is undefined');
      return x + 1;
    });
    expect(() => run.at(10)).toThrow(TypeError);
    expect(() => run.reach(4)).toThrow('x.w is undefined');
    expect(run.ending).toBeNull();
    expect([3, 1, 2].map(run.at)).toEqual([3, 1, 2]);
  });
});
