import {
  type Estimate,
  LEARNED,
  type MethodRecord,
  type RateRecord,
  type SweepRecord,
} from '../../src/simulation/network/experiments.ts';
import { type NetworkMethod, networkMethods } from '../../src/simulation/network/lane.ts';
import type { RunResult } from './runTask.ts';
import type { Sweep } from './sweeps.ts';

// Student's t for a two-sided interval of 95 %, by degrees of freedom from 1 on.
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];

/** The middle value; of two middle ones the worse, that is the first in this order. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] as number;
}

const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits));

/** Mean and interval of 95 % of a handful of values. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = (STUDENT[n - 2] as number) * Math.sqrt(squares / (n - 1) / n);
  return { mean: rounded(mean), low: rounded(mean - half), high: rounded(mean + half) };
}

const lastOf = ({ diverged, validationAccuracy }: RunResult): number =>
  diverged ? 0 : (validationAccuracy.at(-1) as number);

/** First epoch with enough training digits right; Infinity if there is none. */
function epochsTo97({ trainAccuracy }: RunResult): number {
  const epoch = trainAccuracy.findIndex((accuracy) => accuracy >= LEARNED);
  return epoch === -1 ? Number.POSITIVE_INFINITY : epoch;
}

/** Medians over the runs of one method at one rate; without curves for −1 epochs. */
export function rateRecord(
  learningRate: number,
  epochs: number,
  runs: readonly RunResult[],
): RateRecord {
  // Later counts as worse, so the median is taken from the other side.
  const epoch = -median(runs.map((run) => -epochsTo97(run)));
  const ends = runs.map(lastOf);
  const byEpoch = Array.from({ length: epochs + 1 }, (_, e) => e);
  return {
    learningRate,
    epochsTo97: Number.isFinite(epoch) ? epoch : null,
    validation: [median(ends), Math.min(...ends), Math.max(...ends)].map((end) => rounded(end)) as [
      number,
      number,
      number,
    ],
    diverged: rounded(runs.filter(({ diverged }) => diverged).length / runs.length, 2),
    loss: byEpoch.map((e) => {
      const loss = -median(
        runs.map(({ trainLoss }) => -(trainLoss[e] ?? Number.POSITIVE_INFINITY)),
      );
      return Number.isFinite(loss) ? Number(loss.toPrecision(2)) : null;
    }),
    accuracy: byEpoch.map((e) =>
      rounded(median(runs.map((run) => run.validationAccuracy[e] ?? 0)), 3),
    ),
  };
}

/** The rate with the best median on the validation digits; of equals the faster, then the smaller. */
export function choose(rates: readonly RateRecord[]): number {
  const best = rates.toSorted(
    (a, b) =>
      b.validation[0] - a.validation[0] ||
      (a.epochsTo97 ?? Number.MAX_VALUE) - (b.epochsTo97 ?? Number.MAX_VALUE) ||
      a.learningRate - b.learningRate,
  );
  return (best[0] as RateRecord).learningRate;
}

export type Lookup = (method: NetworkMethod, learningRate: number, seed: number) => RunResult;

export const seedsOf = ({ seeds }: Sweep): number[] =>
  Array.from({ length: seeds }, (_, i) => i + 1);

/** Curves are kept of the settings that the figure offers. */
const hasCurves = ({ inputs, optimizer }: Sweep): boolean =>
  inputs === 'raw' && optimizer === 'sgd';

/** The medians of all methods of a sweep, and the rates chosen by them. */
export function ratesOfSweep(sweep: Sweep, result: Lookup) {
  return networkMethods.map((method) => {
    const rates = sweep.learningRates.map((learningRate) => {
      const runs = seedsOf(sweep).map((seed) => result(method, learningRate, seed));
      return rateRecord(learningRate, hasCurves(sweep) ? sweep.epochs : -1, runs);
    });
    return { method, rates, chosen: choose(rates) };
  });
}

/** A whole sweep, with what the chosen runs came to on the test digits. */
export function sweepRecord(sweep: Sweep, result: Lookup, tested: Lookup): SweepRecord {
  const { learningRates: _, seeds: __, ...setting } = sweep;
  const found = ratesOfSweep(sweep, result);
  const testsOf = (method: NetworkMethod): number[] => {
    const chosen = found.find((one) => one.method === method)?.chosen as number;
    return seedsOf(sweep).map((seed) => tested(method, chosen, seed).test as number);
  };
  const plain = testsOf('plain');
  const methods = found.map((one): MethodRecord => {
    const tests = testsOf(one.method);
    const differences = tests.map((test, i) => test - (plain[i] as number));
    return { ...one, test: estimate(tests), againstPlain: estimate(differences) };
  });
  return { ...setting, seeds: seedsOf(sweep), methods };
}
