import { words as all } from '#words/data.ts';
import type { Mark } from '../numerals/numeral.ts';
import type { Line } from './cut.ts';
import { MAX_ADDED, roundForEdits } from './edit.ts';
import { firstFew, quote } from './sentences.ts';
import { standardize } from './standardize.ts';
import { type Dispute, isNumeric, type Table, tableOf } from './table.ts';
import type { Dataset } from './types.ts';

const words = all.table;

/** A pasted table, ready to become edits that add its rows. */
export interface Pasted {
  /** Standardized and rounded by `roundForEdits`; two inputs each. */
  readonly rows: readonly { readonly input: number[]; readonly target: number }[];
  /** How many columns the table has. */
  readonly columns: 2 | 3;
  /** Sentences on what was left out or changed. */
  readonly problems: readonly string[];
  /** A number that can be read in two ways, if nothing in the table tells which. */
  readonly dispute?: Dispute;
  /** Three entries each, for x₁, x₂ and the target; 0 and 1 for what was not standardized. */
  readonly standardized: { readonly means: number[]; readonly deviations: number[] };
}

const LARGEST_PASTED = 1e100;

/** Why the line is not a row, or undefined if it is one. */
function reasonAgainst(
  { cells }: Line,
  { read, before }: Table,
  columns: number,
  task: Dataset['task'],
): string | undefined {
  const odd = cells.find((cell) => cell.text !== '' && Number.isNaN(read(cell)));
  if (odd !== undefined) return words.notANumber(quote(odd.text));
  if (cells.length !== columns) {
    const expected = cells.length === 2 || cells.length === 3 ? columns : '2 or 3';
    return words.columns(cells.length, expected);
  }
  const empty = cells.findIndex(({ text }) => text === '');
  if (empty >= 0) return words.empty(before + empty + 1);
  const large = cells.find((cell) => Math.abs(read(cell)) > LARGEST_PASTED);
  if (large !== undefined) return words.tooLarge(quote(large.text));
  const target = cells.at(-1);
  if (target && task === 'classification' && read(target) !== 0 && read(target) !== 1) {
    return words.notAClass(target.text);
  }
  return undefined;
}

/** What was left out because it names rows or columns. */
function namesLeftOut({ header, rowName }: Table): string[] {
  const names = header?.cells.map(({ text }) => text).filter((text) => text !== '');
  return [
    ...(header && names ? [words.header(header.number, quote(names.join(', ')))] : []),
    ...(rowName === undefined ? [] : [words.rowNames(quote(rowName))]),
  ];
}

function standardizeAll(raw: readonly number[][], task: Dataset['task']) {
  const names = ['x₁', 'x₂', words.target];
  const measured = raw[0]?.length === 2 ? [0, 2] : [0, 1, 2];
  return names.map((name, place) => {
    const column = measured.indexOf(place);
    const values = raw.map((row) => row[column] ?? 0);
    const kept = column < 0 || values.length === 0 || (place === 2 && task === 'classification');
    if (kept) return { values, mean: 0, deviation: 1, problems: [] };
    const same = values.every((value) => value === values[0]);
    const problems = same ? [words.allTheSame(name)] : [];
    return { ...standardize(values), problems };
  });
}

/**
 * Reads a pasted table of two or three columns, separated by tabs, semicolons, commas or blanks.
 * Three columns are x₁, x₂ and the target; two are x₁ and the target, with x₂ = 0 in every row.
 * Decimals and thousands may be marked as in any country; where the table does not tell which is
 * which, a point marks decimals unless `mark` says otherwise, and `dispute` tells what else it could
 * be. Names of columns and rows are left out and named; blank lines do not count.
 *
 * Lines that are not such rows are left out and named in `problems`, at most five of them; so are
 * rows beyond `maxRows`. Each input column, and in a regression the target, is standardized over
 * the rows taken, and stays 0 where all its values are the same. In a classification the target
 * must be 0 or 1. Never throws.
 */
export function parseTable(
  text: string,
  options: {
    readonly maxRows?: number;
    readonly task: Dataset['task'];
    readonly mark?: Mark | undefined;
  },
): Pasted {
  const { maxRows = MAX_ADDED, task, mark } = options;
  const table = tableOf(text, mark);
  const { lines, read, dispute } = table;
  const numeric = lines.filter((line) => isNumeric(line, read));
  const pairs = numeric.filter(({ cells }) => cells.length === 2).length;
  const columns = 2 * pairs > numeric.length ? 2 : 3;

  const good: number[][] = [];
  const bad: string[] = [];
  for (const line of lines) {
    const reason = reasonAgainst(line, table, columns, task);
    if (reason === undefined) good.push(line.cells.map(read));
    else bad.push(words.line(line.number, reason));
  }
  const problems = [...(good.length > 0 ? namesLeftOut(table) : []), ...firstFew(bad)];
  if (good.length > 0 && table.onlyThousands !== undefined) {
    problems.push(words.commasCut(quote(table.onlyThousands), good[0]?.length ?? 0));
  }
  if (numeric.length === 0) problems.push(words.nothing);
  if (good.length > maxRows) {
    problems.push(words.tooMany(good.length, maxRows));
  }
  const standardized = standardizeAll(good.slice(0, maxRows), task);
  const [x1, x2, target] = standardized.map(({ values }) => values.map(roundForEdits));
  return {
    rows: (target ?? []).map((value, i) => ({
      input: [x1?.[i] ?? 0, x2?.[i] ?? 0],
      target: value,
    })),
    columns,
    problems: [...problems, ...standardized.flatMap((column) => column.problems)],
    ...(dispute && { dispute }),
    standardized: {
      means: standardized.map(({ mean }) => mean),
      deviations: standardized.map(({ deviation }) => deviation),
    },
  };
}
