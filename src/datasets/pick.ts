import type { Batch, Vector } from '../weightnorm/index.ts';

/**
 * The samples in the given rows of `data`, in that order and as often as they are named: a
 * mini-batch.
 * @throws RangeError for a row that is not there.
 */
export function pick(data: Batch, rows: readonly number[]): Batch {
  const inputs: Vector[] = [];
  const targets: number[] = [];
  for (const row of rows) {
    const input = data.inputs[row];
    const target = data.targets[row];
    if (input === undefined || target === undefined) {
      throw new RangeError(`there is no row ${row} among ${data.inputs.length} rows.`);
    }
    inputs.push(input);
    targets.push(target);
  }
  return { inputs, targets };
}
