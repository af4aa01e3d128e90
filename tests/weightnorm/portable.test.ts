import { describe, expect, it } from 'vitest';
import { atan, cos, exp, log, log1p, sin, tanh } from '../../src/weightnorm/portable.ts';
import { draws } from './draws.ts';
import * as exact from './exact.ts';
import { parts, toFixed, ulpsFrom } from './ulps.ts';

const COUNT = 1500;

/** Seeded arguments: half spread evenly over ±`largest`, half over all sizes down to 2⁻⁶⁰. */
function args(seed: number, largest: number): number[] {
  const { uniform } = draws(seed);
  return Array.from({ length: COUNT }, (_, i) => {
    if (i % 2 === 0) return uniform(-largest, largest);
    return (uniform(-1, 1) < 0 ? -1 : 1) * largest * 2 ** uniform(-60 - Math.log2(largest), 0);
  });
}

/** Checks that no argument gives an error above one unit in the last place. */
function expectWithinOneUlp(xs: readonly number[], ulps: (x: number) => number): void {
  let worst = { x: 0, error: 0 };
  for (const x of xs) {
    const error = ulps(x);
    expect(error).not.toBeNaN();
    if (error > worst.error) worst = { x, error };
  }
  expect(worst.error, `at ${worst.x}`).toBeLessThanOrEqual(1);
  expect(worst.error).toBeGreaterThan(0.3);
}

describe('the portable functions are within one unit in the last place', () => {
  it('exp', () => {
    expectWithinOneUlp([...args(1, 700), ...args(2, 3)], (x) => {
      const { value, exponent } = exact.exp(toFixed(x));
      return ulpsFrom(exp(x), value, exponent);
    });
  });

  it('log', () => {
    const near = args(4, 0.5).map((x) => 1 + x);
    const far = args(3, 700).map(Math.exp);
    expectWithinOneUlp([...near, ...far], (x) => {
      const { m, e } = parts(x);
      return ulpsFrom(log(x), exact.log(m, e + exact.PLACES));
    });
  });

  it('log1p', () => {
    const xs = [...args(5, 1), ...args(6, 1e6).map(Math.abs)];
    const one = toFixed(1);
    expectWithinOneUlp(xs, (x) => ulpsFrom(log1p(x), exact.log(one + toFixed(x))));
  });

  it('tanh', () => {
    expectWithinOneUlp([...args(7, 20), ...args(8, 1)], (x) =>
      ulpsFrom(tanh(x), exact.tanh(toFixed(x))),
    );
  });

  it('sin', () => {
    expectWithinOneUlp([...args(9, 7), ...args(10, 1e6)], (x) =>
      ulpsFrom(sin(x), exact.sin(toFixed(x))),
    );
  });

  it('cos', () => {
    expectWithinOneUlp([...args(11, 7), ...args(12, 1e6)], (x) =>
      ulpsFrom(cos(x), exact.sin(toFixed(x), 1n)),
    );
  });

  it('atan', () => {
    expectWithinOneUlp([...args(13, 3), ...args(14, 1e6)], (x) =>
      ulpsFrom(atan(x), exact.atan(toFixed(x))),
    );
  });
});
