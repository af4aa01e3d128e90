import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, MAX_ADDED } from '../../src/datasets/index.ts';
import { initialSettings, MAX_LINK_DATA, readLink, writeLink } from '../../src/simulation/index.ts';
import { manyEdits, schema } from './arbitrary.ts';

const field = schema.edits;
const point = (target: number): Edit => ({ kind: 'add', input: [1, -0.5], target });

describe('the reader’s own data points', () => {
  it('are kept up to the number of additions there may be, and only the rest is dropped', () => {
    const points = Array.from({ length: MAX_ADDED + 1 }, (_, i) => point(i / 10));
    const { value, problem } = field.nearest(points);
    expect(value).toEqual(points.slice(0, MAX_ADDED));
    expect(problem).toBe('201 points were added; only the first 200 are kept.');
  });

  it('are rounded to what a link brings back', () => {
    const given: Edit = { kind: 'move', row: 17, input: [0.12345, -0], target: 1e9 };
    expect(field.nearest([given])).toEqual({
      value: [{ kind: 'move', row: 17, input: [0.123, 0], target: 100 }],
    });
  });

  it('lose only the changes that no data set can take, with a sentence', () => {
    const given = [
      point(1),
      { kind: 'add', input: [1], target: 0 },
      { kind: 'remove', row: -1 },
      7,
    ];
    expect(field.nearest(given)).toEqual({
      value: [point(1)],
      problem: 'points had 4 changes; 1 can be made.',
    });
  });

  it('are none when what is given is no list', () => {
    const problem = 'points was not a list of data points.';
    for (const given of [null, 5, {}, new Set()]) {
      expect(field.nearest(given)).toEqual({ value: [], problem });
    }
  });

  it('say what of a text was dropped in whole sentences', () => {
    const { value, problem } = field.nearest(`${'x*'.repeat(8)}a1_-0.5_3`);
    expect(value).toEqual([point(3)]);
    expect(problem).toMatch(/^The change 'x' was dropped: .*\. And 3 more\.$/);
  });

  it('are in a link while they fit in it, and left out beyond', () => {
    const initial = initialSettings(schema);
    const lengths = { short: 0, long: 0 };
    fc.assert(
      fc.property(manyEdits, (edits) => {
        const fits = field.write(edits).length <= MAX_LINK_DATA;
        lengths[fits ? 'short' : 'long']++;
        const link = writeLink('split', schema, { settings: { ...initial, edits }, step: 0 });
        expect(readLink(schema, link)).toEqual({
          settings: { ...initial, edits: fits ? edits : [] },
          step: 0,
          problems: [],
        });
      }),
      { numRuns: 100 },
    );
    expect(Math.min(lengths.short, lengths.long)).toBeGreaterThan(5);
  });
});
