import { words } from '#words/figures/race.ts';
import type { NeuronRun, Place, Problem, SettingsOf } from '../../simulation/index.ts';
import {
  neurons,
  type Runner,
  raceProblem,
  raceRun,
  type raceSchema,
} from '../../simulation/race.ts';
import {
  isChaotic,
  type Limits,
  limitsOf,
  type Outcome,
  outcomeOf,
} from '../../simulation/raceOutcome.ts';
import { memoByObject } from '../memo.ts';

export type RaceSettings = SettingsOf<typeof raceSchema>;
export type RacePlace = Place<typeof raceSchema>;

/** A runner with its run, and its outcome, which is worked out when somebody asks. */
export interface Entry {
  readonly runner: Runner;
  readonly name: string;
  readonly run: NeuronRun;
  outcome(): Outcome;
  chaotic(): boolean;
}

export interface Race {
  readonly problem: Problem;
  /** The steps the verdicts are passed on. */
  readonly steps: number;
  readonly limits: Limits;
  /** Plain gradient descent, weight norm, and the third where it is switched on. */
  readonly entries: readonly [Entry, Entry, ...Entry[]];
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** The race of these settings: all start from the same w, with the same η, on the same loss. */
export const raceOf = memoByObject((settings: RaceSettings): Race => {
  const problem = raceProblem(settings);
  const entry = (runner: Runner): Entry => ({
    runner,
    name: words.runners[runner],
    run: raceRun(runner, settings, problem),
    outcome: once(() => outcomeOf(runner, settings, problem)),
    chaotic: once(() => isChaotic(runner, settings, problem)),
  });
  const third = settings.divideAfter ? [entry('divideAfter')] : [];
  return {
    problem,
    steps: neurons[settings.neuron].steps,
    limits: limitsOf(settings),
    entries: [entry('plain'), entry('weightNorm'), ...third],
  };
});
