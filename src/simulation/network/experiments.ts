import type { NetworkMethod, NetworkSetting } from './lane.ts';

/** With what confidence the intervals of the experiments are given. */
export const CONFIDENCE = 0.95;
/** Share of the training digits right that counts as learned. */
export const LEARNED = 0.97;

/** A mean over seeds with the interval in which it lies with a confidence of 95 %. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Medians over seeds at one learning rate. */
export interface RateRecord {
  readonly learningRate: number;
  /** First epoch with 97 % of the training digits right; null where the median run has none. */
  readonly epochsTo97: number | null;
  /** Validation accuracy in the end: the median over seeds, and the least and largest. */
  readonly validation: readonly [median: number, least: number, largest: number];
  /** Share of seeds whose numbers grew beyond all bounds. */
  readonly diverged: number;
  /** By epoch from 0, before training: training loss, null once the median run has diverged. */
  readonly loss: readonly (number | null)[];
  /** The same for validation accuracy; a run that has diverged counts as 0. */
  readonly accuracy: readonly number[];
}

/** One method in one sweep. */
export interface MethodRecord {
  readonly method: NetworkMethod;
  readonly rates: readonly RateRecord[];
  /** The rate with the best median validation accuracy. */
  readonly chosen: number;
  /** Accuracy on the test digits at that rate, looked at once. */
  readonly test: Estimate;
  /** Its difference from that of `plain`, seed by seed. */
  readonly againstPlain: Estimate;
}

export interface SweepRecord extends Omit<NetworkSetting, 'learningRate' | 'seed'> {
  readonly id: string;
  readonly inputs: 'raw' | 'standardized';
  readonly epochs: number;
  readonly seeds: readonly number[];
  readonly methods: readonly MethodRecord[];
}

/** The file data/experiments.json. */
export interface Experiments {
  readonly schema: 'experiments/1';
  /** What it was made with, and how long all runs took together, in seconds on one core. */
  readonly made: {
    readonly node: string;
    readonly project: string;
    readonly runs: number;
    readonly seconds: number;
  };
  readonly sweeps: readonly SweepRecord[];
}

/**
 * Reads the text of data/experiments.json.
 * @throws RangeError when it is something else.
 */
export function readExperiments(text: string): Experiments {
  let found: Partial<Experiments> | null = null;
  try {
    found = JSON.parse(text) as Partial<Experiments> | null;
  } catch {
    // Said below.
  }
  if (found?.schema !== 'experiments/1' || !Array.isArray(found.sweeps)) {
    throw new RangeError('The file of the experiments is damaged.');
  }
  return found as Experiments;
}
