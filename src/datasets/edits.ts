import { type Edit, MAX_ADDED, storable } from './edit.ts';
import type { Dataset } from './types.ts';

interface Sample {
  readonly input: readonly number[];
  readonly target: number;
}

/** A sample under the number by which edits name it. */
export interface Row extends Sample {
  readonly row: number;
}

function fits({ input, target }: Sample, base: Dataset): boolean {
  if (input.length !== base.columns.length) return false;
  return base.task === 'regression' || target === 0 || target === 1;
}

function samplesOf({ inputs, targets }: Dataset): Sample[] {
  return inputs.map((input, i) => ({ input, target: targets[i] as number }));
}

/** What each row number holds after the edits, null where it was removed. */
function replay(samples: readonly Sample[], base: Dataset, edits: readonly Edit[]) {
  const held: (Sample | null)[] = [...samples];
  for (const given of edits) {
    const edit = storable(given);
    if (edit === null || (edit.kind !== 'remove' && !fits(edit, base))) continue;
    if (edit.kind === 'add') {
      if (held.length < samples.length + MAX_ADDED) held.push(edit);
    } else if (held[edit.row]) {
      held[edit.row] = edit.kind === 'move' ? edit : null;
    }
  }
  return held;
}

/** The rows that are there after the edits, in the order of their numbers. See `applyEdits`. */
export function rowsAfter(base: Dataset, edits: readonly Edit[]): Row[] {
  return replay(samplesOf(base), base, edits).flatMap((sample, row) =>
    sample ? [{ row, input: sample.input, target: sample.target }] : [],
  );
}

/**
 * The data set after the edits; its rows are those of `rowsAfter`. Numbers are rounded by
 * `roundForEdits`, so that what a link brings back is the same data set. Edits that make no sense
 * are passed over: of a row that is not there, with as many inputs as `base` has not, a target
 * other than 0 or 1 in a classification, an addition beyond the 200th.
 */
export function applyEdits(base: Dataset, edits: readonly Edit[]): Dataset {
  if (edits.length === 0) return base;
  const rows = rowsAfter(base, edits);
  return {
    ...base,
    inputs: rows.map(({ input }) => input),
    targets: rows.map(({ target }) => target),
  };
}

/**
 * The fewest edits with the same result for `base`: one for each of its rows that was moved or
 * removed, then one for each added row that is still there, where it now is. Added rows that came
 * after a removed one are numbered anew.
 */
export function compact(edits: readonly Edit[], base: Dataset): Edit[] {
  const samples = samplesOf(base);
  return replay(samples, base, edits).flatMap((sample, row): Edit[] => {
    const isBase = row < samples.length;
    if (sample === null) return isBase ? [{ kind: 'remove', row }] : [];
    const { input, target } = sample;
    if (!isBase) return [{ kind: 'add', input, target }];
    return sample === samples[row] ? [] : [{ kind: 'move', row, input, target }];
  });
}
