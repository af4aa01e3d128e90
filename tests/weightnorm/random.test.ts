import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/weightnorm/index.ts';
import './arbitrary.ts';

const MASK = 0xffffffffn;
const times = (a: bigint, b: bigint) => (a * b) & MASK;

/** Mulberry32 once more, one draw after another, in whole numbers that cannot round. */
function* mulberry32(seed: number): Generator<number> {
  let state = BigInt(seed) & MASK;
  for (;;) {
    state = (state + 0x6d2b79f5n) & MASK;
    let bits = times(state ^ (state >> 15n), state | 1n);
    bits ^= (bits + times(bits ^ (bits >> 7n), bits | 61n)) & MASK;
    yield Number(bits ^ (bits >> 14n)) / 2 ** 32;
  }
}

const seeds = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.constantFrom(0, 1, -1, -(2 ** 31), 2 ** 31, 2 ** 32, 2 ** 53 - 1, 1 - 2 ** 53),
);

describe('random', () => {
  it('gives draw n of mulberry32 for any seed, without the draws before it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sequence = mulberry32(seed);
        const wanted = Array.from({ length: 50 }, () => sequence.next().value);
        const draw = random(seed);
        const backwards = Array.from({ length: 50 }, (_, i) => draw(49 - i)).reverse();
        expect(backwards).toEqual(wanted);
      }),
    );
  });

  it('reaches draws far along the sequence', () => {
    const draw = random(7);
    // The state wraps around after 2³² draws.
    expect(draw(2 ** 32 + 5)).toBe(draw(5));
    // State after n draws is seed + n·0x6D2B79F5, so draw n of a seed is draw 0 of that state.
    const n = 123_456_789;
    const state = (7n + BigInt(n) * 0x6d2b79f5n) & MASK;
    expect(draw(n)).toBe(random(Number(state))(0));
  });

  it('gives the same number for the same address, whatever was asked in between', () => {
    const draw = random(42);
    const first = draw(3);
    draw(0);
    expect(draw(3)).toBe(first);
    expect(random(43)(3)).not.toBe(first);
  });

  it('lies in [0, 1) with the mean and the spread of a uniform number', () => {
    const draw = random(1);
    const values = Array.from({ length: 20_000 }, (_, n) => draw(n));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(square).toBeCloseTo(1 / 12, 2);
  });
});
