import type { ProblemSettings } from './race.ts';
import { raceProblem } from './race.ts';
import { type Cell, cellKey, cellsOf, PASSES, runCell } from './rates.ts';
import type { Verdict } from './verdict.ts';

/** What the page asks: the map of a problem. A new request ends the one before it. */
export interface RatesRequest {
  readonly id: number;
  /** Null to stop. */
  readonly settings: ProblemSettings | null;
}

/** What it is told, again and again: cells that are done. */
export interface RatesReply {
  readonly id: number;
  readonly verdicts: readonly (readonly [key: string, verdict: Verdict])[];
  readonly done: boolean;
}

// Cells between two looks at what has been asked meanwhile.
const SLICE = 24;

/** The cells from coarse to fine; the first pass in one piece, so that no map has holes. */
function slices(): Cell[][] {
  const [first = [], ...others] = PASSES.map((_, pass) => cellsOf(pass));
  const rest = others.flat();
  const count = Math.ceil(rest.length / SLICE);
  return [
    first,
    ...Array.from({ length: count }, (_, i) => rest.slice(i * SLICE, (i + 1) * SLICE)),
  ];
}

/** Answers slice by slice, and ends when something else has been asked; `soon` gives a turn again. */
export function createRatesServer(
  post: (reply: RatesReply) => void,
  soon: (callback: () => void) => void,
): (request: RatesRequest) => void {
  let current = 0;

  function compute(id: number, settings: ProblemSettings): void {
    const problem = raceProblem(settings);
    const all = slices();
    const turn = (i: number) => {
      const cells = all[i];
      if (!cells || id !== current) return;
      const verdicts = cells.map(
        (cell) => [cellKey(cell), runCell(settings, cell, problem)] as const,
      );
      post({ id, verdicts, done: i === all.length - 1 });
      soon(() => turn(i + 1));
    };
    turn(0);
  }

  return ({ id, settings }) => {
    current = id;
    if (settings) compute(id, settings);
  };
}
