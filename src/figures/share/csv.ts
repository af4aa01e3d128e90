import { words } from '#words/share.ts';
import { type Observation, observe, type Place, type Schema } from '../../simulation/index.ts';
import type { Figure, Row, Values } from '../types.ts';
import { updatesFor } from './pytorch.ts';
import { QUANTITIES } from './quantities.ts';

/** More steps than these are thinned out evenly; the last one is always there. */
const MOST_STEPS = 10_000;

/** In the order of the columns. Vectors are numbered from 1. */
const [loss, ...others] = QUANTITIES;
const COLUMNS: readonly (keyof Observation)[] = [loss, 'batchLoss', ...others];

/** Scalars as they are, vectors entry by entry: v1, v2, … */
function spread(values: Values, names: readonly string[]): Row {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      if (value === undefined) return [];
      return Array.isArray(value)
        ? value.map((entry, i) => [`${name}${i + 1}`, entry])
        : [[name, value]];
    }),
  );
}

/** Every step of every neuron that a figure trains. */
function rowsOfRuns<S extends Schema>(figure: Figure<S>, { settings, step }: Place<S>): Row[] {
  const last = updatesFor(figure, step);
  return (figure.runs?.(settings) ?? []).flatMap(({ label, run }) => {
    const upTo = run.reach(last);
    return run.steps(upTo, MOST_STEPS).map((at) => {
      const seen: Values = { ...observe(run, at) };
      return { [words.columns.run]: label, [words.columns.step]: at, ...spread(seen, COLUMNS) };
    });
  });
}

/** What a figure has to say of itself at each step up to here. */
function rowsOfValues<S extends Schema>(figure: Figure<S>, { settings, step }: Place<S>): Row[] {
  const last = figure.reach(settings, step);
  return Array.from({ length: last + 1 }, (_, at) => {
    const values = figure.values({ settings, step: at });
    const numbers = Object.keys(values).filter((name) => typeof values[name] !== 'string');
    return { [words.columns.step]: at, ...spread(values, numbers) };
  });
}

/** What stands between the columns of a file. */
export type Delimiter = ',' | '\t';

/** A field of a table as text; Excel and pandas read an empty one as no number. */
function field(value: Row[string] | undefined, delimiter: Delimiter): string {
  if (value === undefined || (typeof value === 'number' && Number.isNaN(value))) return '';
  const text = String(value);
  const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180), or with tabs for commas; the columns in the order in which they first come up. */
export function toCsv(rows: readonly Row[], delimiter: Delimiter = ','): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines
    .map((line) => `${line.map((value) => field(value, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

/** The numbers behind what a figure shows, to the last digit. */
export function csvOf<S extends Schema>(
  figure: Figure<S>,
  place: Place<S>,
  delimiter: Delimiter = ',',
): string {
  if (figure.table) return toCsv(figure.table(place), delimiter);
  const rows = figure.runs ? rowsOfRuns(figure, place) : rowsOfValues(figure, place);
  return toCsv(rows, delimiter);
}
