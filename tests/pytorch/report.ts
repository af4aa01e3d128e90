import * as bn from './bn.ts';
import { Comparison } from './comparison.ts';
import * as ddi from './ddi.ts';
import { Fields, Problem } from './fields.ts';
import * as mlp from './mlp.ts';
import * as neuron from './neuron.ts';
import * as trajectory from './trajectory.ts';

interface Kind {
  readonly tolerance: number;
  readonly check: (fields: Fields, comparison: Comparison) => void;
}

/** The kinds of the schema. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['neuron', neuron],
  ['trajectory', trajectory],
  ['ddi', ddi],
  ['mlp', mlp],
  ['bn', bn],
]);

export interface Tally {
  cases: number;
  checked: number;
  worst: number;
  worstName: string;
}

export interface Report {
  /** What there was of each kind, and the largest error found. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Sentences about everything wrong; the file is good when there are none. */
  readonly failures: readonly string[];
}

function readCases(text: string): readonly unknown[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Problem(`the file is not JSON: ${(error as Error).message}`);
  }
  const fields = new Fields(document, 'the file');
  fields.choice('schema', ['wn-torch-cases/1']);
  for (const name of ['set', 'torch', 'numpy', 'generator']) {
    if (fields.has(name)) fields.string(name);
  }
  if (fields.has('dtype')) fields.choice('dtype', ['float64']);
  if (fields.has('seed')) fields.number('seed');
  if (fields.has('counts')) fields.value('counts');
  const cases = fields.list('cases');
  fields.end();
  return cases;
}

function checkCase(value: unknown, index: number, tallies: Map<string, Tally>): string[] {
  const fields = new Fields(value, `cases[${index}]`);
  fields.where = fields.string('id');
  const name = fields.string('kind');
  const kind = kinds.get(name);
  if (kind === undefined) throw new Problem(`${fields.where}: the kind "${name}" is not known`);
  const tally = tallies.get(name) ?? { cases: 0, checked: 0, worst: 0, worstName: '' };
  tallies.set(name, tally);
  tally.cases += 1;
  const comparison = new Comparison(kind.tolerance);
  try {
    kind.check(fields, comparison);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`${fields.where}: ${error}`);
  }
  tally.checked += 1;
  if (comparison.worst > tally.worst || Number.isNaN(comparison.worst)) {
    tally.worst = comparison.worst;
    tally.worstName = `${fields.where}, ${comparison.worstName}`;
  }
  return comparison.failures.map((failure) => `${fields.where}: ${failure}`);
}

/** Checks the text of a file of reference cases. */
export function reportOn(text: string): Report {
  const tallies = new Map<string, Tally>();
  const failures: string[] = [];
  try {
    readCases(text).forEach((value, index) => {
      try {
        failures.push(...checkCase(value, index, tallies));
      } catch (error) {
        failures.push((error as Error).message);
      }
    });
    const checked = [...tallies.values()].reduce((sum, tally) => sum + tally.checked, 0);
    if (checked === 0) failures.push('no case was checked');
  } catch (error) {
    failures.push((error as Error).message);
  }
  return { tallies, failures };
}
