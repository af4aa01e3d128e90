import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trajectory } from '../../src/simulation/index.ts';
import './arbitrary.ts';

const count = fc.integer({ min: 1, max: 500 });
const upTo = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 20_000 }));
const run = () => trajectory(0, (x) => x + 1);

describe('the steps of a curve', () => {
  it('begin with 0, grow by a power of two, and end with the asked step', () => {
    fc.assert(
      fc.property(upTo, count, (last, most) => {
        const steps = run().steps(last, most);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBe(last);
        const gaps = steps.slice(1).map((step, i) => step - (steps[i] as number));
        const stride = gaps[0] ?? 1;
        expect(gaps.slice(0, -1).every((gap) => gap === stride)).toBe(true);
        expect(gaps.every((gap) => gap > 0 && gap <= stride)).toBe(true);
        if (gaps.length > 1) expect(Number.isInteger(Math.log2(stride))).toBe(true);
      }),
    );
  });

  it('are one more than asked for at most, and not fewer than half where there are as many', () => {
    fc.assert(
      fc.property(upTo, count, (last, most) => {
        const { length } = run().steps(last, most);
        expect(length).toBeLessThanOrEqual(most + 1);
        expect(length).toBeGreaterThan(Math.min(last, most / 2));
      }),
    );
  });

  it('are all steps while they are few enough', () => {
    expect(run().steps(5, 5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(run().steps(6, 5)).toEqual([0, 2, 4, 6]);
    expect(run().steps(0, 5)).toEqual([0]);
  });

  it('are the same whatever was looked at before', () => {
    const looked = run();
    looked.at(100_000);
    fc.assert(
      fc.property(upTo, count, (last, most) => {
        expect(looked.steps(last, most)).toEqual(run().steps(last, most));
      }),
      { numRuns: 100 },
    );
  });
});
