import type { Problem } from './problem.ts';
import { type ProblemSettings, type Runner, raceProblem, startFields } from './race.ts';
import { outcomeOf } from './raceOutcome.ts';
import type { Verdict } from './verdict.ts';

/** Numbers from `low` to `high`, each the same multiple of the one before, of three digits. */
function geometric(low: number, high: number, count: number): number[] {
  const rung = (i: number) => low * (high / low) ** (i / (count - 1));
  return Array.from({ length: count }, (_, i) => Number(rung(i).toPrecision(3)));
}

/** The learning rates of the map's columns. */
export const RATES = geometric(startFields.learningRate.min, startFields.learningRate.max, 49);

/** The lengths of v at the start, of the map's rows. */
export const LENGTHS = geometric(startFields.length.min, startFields.length.max, 33);

/** How many runs the map has, with those of the strip. */
export const RUNS = RATES.length * (LENGTHS.length + 1);

/** One run of the map: weight norm's in a row, or plain gradient descent's in none (`null`). */
export interface Cell {
  readonly column: number;
  readonly row: number | null;
}

/** How far apart the columns and rows of each pass are; every pass has those of the one before. */
export const PASSES: readonly (readonly [columns: number, rows: number])[] = [
  [6, 4],
  [3, 2],
  [1, 1],
];

/** The cells a pass adds to those before it. */
export function cellsOf(pass: number): Cell[] {
  const [across, up] = PASSES[pass] ?? [1, 1];
  const before = PASSES[pass - 1];
  const isNew = (column: number, row: number) =>
    !before || column % before[0] !== 0 || row % before[1] !== 0;
  const cells: Cell[] = [];
  for (let column = 0; column < RATES.length; column += across) {
    if (isNew(column, 0)) cells.push({ column, row: null });
    for (let row = 0; row < LENGTHS.length; row += up) {
      if (isNew(column, row)) cells.push({ column, row });
    }
  }
  return cells;
}

/** The settings of the race that a cell stands for. */
export function startOfCell(problem: ProblemSettings, { column, row }: Cell) {
  const { neuron, conditionNumber, angle } = problem;
  const learningRate = RATES[column] as number;
  // What plain gradient descent does has nothing to do with the length of v.
  const length = row === null ? 1 : (LENGTHS[row] as number);
  return { neuron, conditionNumber, angle, learningRate, length };
}

/** Runs a cell's race to the end: the same code as in the race itself. */
export function runCell(settings: ProblemSettings, cell: Cell, problem?: Problem): Verdict {
  const runner: Runner = cell.row === null ? 'plain' : 'weightNorm';
  return outcomeOf(runner, startOfCell(settings, cell), problem ?? raceProblem(settings)).verdict;
}

/** The nearest column or row to a number. */
export function nearestIndex(values: readonly number[], value: number): number {
  const off = (i: number) => Math.abs(Math.log((values[i] as number) / value));
  return values.reduce((best, _, i) => (off(i) < off(best) ? i : best), 0);
}

/** The verdicts that are known, by cell. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export const cellKey = ({ column, row }: Cell): string => `${column},${row ?? 'plain'}`;

/** The verdict of a cell; until it is known, that of the nearest cell of an earlier pass. */
export function shownVerdict(verdicts: Verdicts, { column, row }: Cell): Verdict | undefined {
  for (const [across, up] of PASSES.toReversed()) {
    const near = (index: number, stride: number) => Math.round(index / stride) * stride;
    const found = verdicts.get(
      cellKey({ column: near(column, across), row: row === null ? null : near(row, up) }),
    );
    if (found) return found;
  }
  return undefined;
}

/** The verdicts of the first pass: a coarse map. */
export function coarseVerdicts(settings: ProblemSettings): Map<string, Verdict> {
  const problem = raceProblem(settings);
  return new Map(cellsOf(0).map((cell) => [cellKey(cell), runCell(settings, cell, problem)]));
}
