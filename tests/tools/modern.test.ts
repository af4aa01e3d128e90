import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleOf, native } from '../../tools/modern.ts';

const require = createRequire(import.meta.url);
const own = new Set(['array-float64', 'array-uint8', 'array-uint16', 'array-uint32']);

function ours(name: string): (...args: unknown[]) => unknown {
  const module = { exports: undefined as unknown };
  new Function('module', moduleOf(name))(module);
  return module.exports as (...args: unknown[]) => unknown;
}
const theirs = (name: string) => require(`@stdlib/${name}`);

const number = fc.oneof(
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    Infinity,
    -Infinity,
    NaN,
    5e-324,
    -5e-324,
    2 ** -1022,
    2 ** 1023,
    0.5,
    -2.5,
  ),
);
const word = fc.nat({ max: 2 ** 32 - 1 });
/** What each takes, where that is not one number. */
const takes: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  // A number that is none has no sign.
  'math-base-special-copysign': fc.tuple(
    number,
    number.filter((y) => !Number.isNaN(y)),
  ),
  'number-float64-base-set-high-word': fc.tuple(number, word),
  'number-float64-base-from-words': fc.tuple(word, word),
};

describe('what stands in the page for small packages', () => {
  const names = Object.keys(native).filter((name) => /^(math|number)-/.test(name));

  it.each(names.filter((name) => !name.endsWith('to-words')))('%s gives the same bits', (name) => {
    const [here, there] = [ours(name), theirs(name)];
    fc.assert(
      fc.property(takes[name] ?? fc.tuple(number), (args) => {
        expect(Object.is(here(...args), there(...args))).toBe(true);
      }),
      { seed: 1602, numRuns: 5000 },
    );
  });

  it('both halves of a number are the same', () => {
    const name = 'number-float64-base-to-words';
    const here = ours(name) as unknown as { assign: (...args: unknown[]) => number[] };
    fc.assert(
      fc.property(number, (x) => {
        expect(here.assign(x, [7, 7, 7], 2, 0)).toEqual(theirs(name).assign(x, [7, 7, 7], 2, 0));
      }),
      { seed: 1602 },
    );
  });

  it('constants and arrays are the same', () => {
    for (const name of Object.keys(native).filter((it) => it.startsWith('constants'))) {
      expect(ours(name)).toBe(theirs(name));
    }
    for (const name of own) expect(ours(name)).toBe(theirs(name));
    expect(ours('assert-is-little-endian')).toBe(theirs('assert-is-little-endian'));
  });
});
