import fc from 'fast-check';
import type { Edit } from '../../src/datasets/index.ts';

fc.configureGlobal({ seed: 20160225, numRuns: 300 });

/** A number that an edit carries unchanged: a multiple of 1/1000 of size up to 100. */
export const stored = fc.integer({ min: -100_000, max: 100_000 }).map((i) => i / 1000);

function editOf(
  value: fc.Arbitrary<number>,
  row: fc.Arbitrary<number>,
  inputs: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Edit> {
  const input = fc.array(value, inputs);
  return fc.oneof(
    fc.record({ kind: fc.constant('add' as const), input, target: value }),
    fc.record({ kind: fc.constant('move' as const), row, input, target: value }),
    fc.record({ kind: fc.constant('remove' as const), row }),
  );
}

/** Edits that a link carries unchanged. */
export const storedEdits = fc.array(editOf(stored, fc.nat(9999), { minLength: 2, maxLength: 3 }), {
  maxLength: 40,
});

/** Edits of a small data set with two inputs, some of which make no sense for it. */
export const anyEdits = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: editOf(stored, fc.nat(12), { minLength: 2, maxLength: 2 }) },
    {
      weight: 1,
      arbitrary: editOf(fc.double(), fc.oneof(fc.double(), fc.integer()), {
        minLength: 0,
        maxLength: 4,
      }),
    },
  ),
  { maxLength: 40 },
);
