import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addScaled,
  direction,
  dot,
  random,
  scale,
  type Vector,
} from '../../src/weightnorm/index.ts';

type Rows = readonly Vector[];
/** The outputs of a layer for each input: one number for each row of weights. */
type Layer = (rows: Rows, inputs: Rows) => Rows;

const draw = random(7);
let drawn = 0;
const vector = (length: number): number[] =>
  Array.from({ length }, () => {
    drawn += 1;
    return draw(drawn) * 2 - 1;
  });
const ROWS = [vector(3), vector(3), vector(3), vector(3)];
const INPUTS = [vector(3), vector(3), vector(3), vector(3), vector(3)];
const SHIFT = vector(3);
const FACTOR = 1.7;

function standardized(values: Vector): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  );
  return values.map((value) => (value - mean) / spread);
}

const sums: Layer = (rows, inputs) => inputs.map((x) => rows.map((row) => dot(row, x)));
const transposed = (table: Rows): Rows =>
  (table[0] ?? []).map((_, i) => table.map((row) => row[i] ?? 0));

const layers: readonly Layer[] = [
  (rows, inputs) => sums(rows.map(direction), inputs),
  (rows, inputs) => transposed(transposed(sums(rows, inputs)).map(standardized)),
  (rows, inputs) => sums(rows, inputs).map(standardized),
];

const first = (all: Rows, change: (one: Vector) => Vector): Rows =>
  all.map((one, i) => (i === 0 ? change(one) : one));
const longer = (one: Vector) => scale(FACTOR, one);
const shifted = (one: Vector) => addScaled(one, 1, SHIFT);

/** What the table says is done, as the rows and inputs after it. */
const DONE: Readonly<Record<string, readonly [Rows, Rows]>> = {
  'one v is made longer': [first(ROWS, longer), INPUTS],
  'every v of the layer, by the same factor': [ROWS.map(longer), INPUTS],
  'the same vector is added to every v': [ROWS.map(shifted), INPUTS],
  'all inputs are multiplied by a factor': [ROWS, INPUTS.map(longer)],
  'the same vector is added to all inputs': [ROWS, INPUTS.map(shifted)],
  'one input alone is multiplied by a factor': [ROWS, first(INPUTS, longer)],
};

const table = readFileSync('src/essay/en/13-relatives.mdx', 'utf8')
  .split(/\r?\n/)
  .filter((line) => /\| (same|changes) \|$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, done = '', ...said]) => ({ done, said: said.slice(0, 3) }));

describe('what weight norm, batch norm and layer norm do not notice', () => {
  it('is told of each change once', () => {
    expect(table.map(({ done }) => done)).toEqual(Object.keys(DONE));
  });

  it.each(table)('$done', ({ done, said }) => {
    const [rows, inputs] = DONE[done] ?? [ROWS, INPUTS];
    const found = layers.map((layer) => {
      const [before, after] = [layer(ROWS, INPUTS).flat(), layer(rows, inputs).flat()];
      const apart = before.map((value, i) => Math.abs(value - (after[i] ?? 0)));
      return Math.max(...apart) < 1e-9 ? 'same' : 'changes';
    });
    expect(found).toEqual(said);
  });
});
