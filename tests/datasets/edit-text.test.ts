import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  dataset,
  type Edit,
  parseEdits,
  roundForEdits,
  serializeEdits,
} from '../../src/datasets/index.ts';
import { storedEdits } from './arbitrary.ts';

describe('numbers in edits', () => {
  it('have three decimals, a size of at most 100, and no negative zero', () => {
    expect(roundForEdits(0.12345)).toBe(0.123);
    expect(roundForEdits(-1234)).toBe(-100);
    expect(Object.is(roundForEdits(-0.0001), 0)).toBe(true);
    expect(() => roundForEdits(Number.NaN)).toThrow('finite');
  });

  it('are not changed by rounding twice', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(roundForEdits(roundForEdits(x))).toBe(roundForEdits(x));
      }),
    );
  });
});

describe('edits as text', () => {
  const edits: Edit[] = [
    { kind: 'add', input: [1, -0.5], target: 2 },
    { kind: 'move', row: 17, input: [1.25, 0, 3], target: -0.001 },
    { kind: 'remove', row: 3 },
  ];

  it('are short and readable', () => {
    expect(serializeEdits(edits)).toBe('a1_-0.5_2*m17_1.25_0_3_-0.001*r3');
    expect(serializeEdits([])).toBe('');
  });

  it('come back as they were', () => {
    expect(parseEdits(serializeEdits(edits))).toEqual({ edits, problems: [] });
    fc.assert(
      fc.property(storedEdits, (all) => {
        expect(parseEdits(serializeEdits(all))).toEqual({ edits: all, problems: [] });
      }),
    );
  });

  it('need no escapes in an address', () => {
    fc.assert(
      fc.property(storedEdits, (all) => {
        const text = serializeEdits(all);
        expect(new URLSearchParams({ edits: text }).toString()).toBe(`edits=${text}`);
      }),
    );
  });

  it.each([
    ['x1_2_3', "The change 'x1_2_3' was dropped: it begins with none of a, m and r."],
    ['a1_2', "The change 'a1_2' was dropped: it needs 2 or 3 inputs and a target."],
    ['a1_abc_3', "The change 'a1_abc_3' was dropped: 'abc' is not a number from −100 to 100."],
    ['a1_1e2_3', "The change 'a1_1e2_3' was dropped: '1e2' is not a number from −100 to 100."],
    ['a1_101_3', "The change 'a1_101_3' was dropped: '101' is not a number from −100 to 100."],
    ['m-1_2_3_4', "The change 'm-1_2_3_4' was dropped: '-1' is not the number of a row."],
    ['r', "The change 'r' was dropped: '' is not the number of a row."],
    ['r5_1', "The change 'r5_1' was dropped: it goes on too long."],
  ])('keep what is valid around %s and say what was dropped', (bad, sentence) => {
    expect(parseEdits(`r1*${bad}*r2`)).toEqual({
      edits: [
        { kind: 'remove', row: 1 },
        { kind: 'remove', row: 2 },
      ],
      problems: [sentence],
    });
  });

  it('name at most five dropped changes', () => {
    const { problems } = parseEdits(new Array(17).fill('z').join('*'));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toBe('and 12 more');
  });

  it('keep the first 200 added points', () => {
    const { edits: kept, problems } = parseEdits(new Array(210).fill('a1_2_3').join('*'));
    expect(kept).toHaveLength(200);
    expect(problems).toEqual(['210 points were added; only the first 200 are kept.']);
  });

  it('never throw, whatever the text, and what they give can be applied and carried', () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'amr0129._-*e') }),
      storedEdits.chain((all) => {
        const text = serializeEdits(all);
        return fc.nat(text.length).map((cut) => text.slice(0, cut));
      }),
    );
    fc.assert(
      fc.property(scrap, (text) => {
        const found = parseEdits(text);
        expect(parseEdits(serializeEdits(found.edits))).toEqual({ ...found, problems: [] });
        expect(() => applyEdits(dataset('ring1'), found.edits)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
