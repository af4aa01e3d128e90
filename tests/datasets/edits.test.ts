import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  compact,
  type Dataset,
  dataset,
  type Edit,
  MAX_ADDED,
  parseEdits,
  rowsAfter,
  serializeEdits,
} from '../../src/datasets/index.ts';
import { anyEdits } from './arbitrary.ts';

const base: Dataset = {
  ...dataset('own'),
  inputs: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  targets: [0, 1, 2],
};

describe('edits', () => {
  it('add, move and remove rows', () => {
    const edited = applyEdits(base, [
      { kind: 'move', row: 1, input: [5, 6], target: 7 },
      { kind: 'remove', row: 0 },
      { kind: 'add', input: [8, 9], target: 10 },
    ]);
    expect(edited).toEqual({
      ...base,
      inputs: [
        [5, 6],
        [2, 2],
        [8, 9],
      ],
      targets: [7, 2, 10],
    });
  });

  it('never give the number of a removed row to another', () => {
    const edits: Edit[] = [
      { kind: 'add', input: [3, 3], target: 3 },
      { kind: 'add', input: [4, 4], target: 4 },
      { kind: 'remove', row: 3 },
      { kind: 'remove', row: 0 },
      { kind: 'add', input: [5, 5], target: 5 },
      { kind: 'move', row: 4, input: [6, 6], target: 6 },
    ];
    expect(rowsAfter(base, edits).map(({ row, target }) => [row, target])).toEqual([
      [1, 1],
      [2, 2],
      [4, 6],
      [5, 5],
    ]);
  });

  it('leave a data set as it is when there are none, or none that makes sense', () => {
    expect(applyEdits(base, [])).toBe(base);
    const nonsense: Edit[] = [
      { kind: 'remove', row: 3 },
      { kind: 'remove', row: -1 },
      { kind: 'move', row: 0.5, input: [1, 2], target: 3 },
      { kind: 'move', row: 0, input: [1, 2, 3], target: 3 },
      { kind: 'add', input: [1, Number.NaN], target: 3 },
      { kind: 'add', input: [1], target: 3 },
    ];
    expect(applyEdits(base, nonsense)).toEqual(base);
  });

  it('do not move a removed row', () => {
    const edits: Edit[] = [
      { kind: 'remove', row: 0 },
      { kind: 'move', row: 0, input: [1, 2], target: 3 },
    ];
    expect(applyEdits(base, edits).targets).toEqual([1, 2]);
  });

  it('give a classification no targets but 0 and 1', () => {
    const add = (target: number): Edit => ({ kind: 'add', input: [0, 0], target });
    const { targets } = applyEdits({ ...base, inputs: [], targets: [], task: 'classification' }, [
      add(0),
      add(0.5),
      add(1),
    ]);
    expect(targets).toEqual([0, 1]);
  });

  it('add at most 200 rows', () => {
    const many = Array.from({ length: 250 }, (_, i): Edit => {
      return { kind: 'add', input: [0, 0], target: i / 10 };
    });
    expect(applyEdits(base, many).inputs).toHaveLength(3 + MAX_ADDED);
  });

  it('mean the same after a link has carried them', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const carried = parseEdits(serializeEdits(edits));
        expect(carried.problems).toEqual([]);
        expect(applyEdits(base, carried.edits)).toEqual(applyEdits(base, edits));
      }),
    );
  });
});

describe('compact edits', () => {
  it('fold moves of a row into one, and changes of an added row into its addition', () => {
    const edits: Edit[] = [
      { kind: 'move', row: 1, input: [5, 5], target: 5 },
      { kind: 'add', input: [3, 3], target: 3 },
      { kind: 'add', input: [4, 4], target: 4 },
      { kind: 'move', row: 1, input: [6, 6], target: 6 },
      { kind: 'move', row: 4, input: [7, 7], target: 7 },
      { kind: 'remove', row: 3 },
      { kind: 'move', row: 0, input: [8, 8], target: 8 },
      { kind: 'remove', row: 0 },
    ];
    expect(compact(edits, base)).toEqual([
      { kind: 'remove', row: 0 },
      { kind: 'move', row: 1, input: [6, 6], target: 6 },
      { kind: 'add', input: [7, 7], target: 7 },
    ]);
  });

  it('give the same data set, are never more, and cannot be made fewer', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const folded = compact(edits, base);
        expect(applyEdits(base, folded)).toEqual(applyEdits(base, edits));
        expect(folded.length).toBeLessThanOrEqual(edits.length);
        expect(compact(folded, base)).toEqual(folded);
      }),
    );
  });
});
