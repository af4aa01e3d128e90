import {
  type DigitSplit,
  type Digits,
  splitDigits,
  standardizedSplit,
} from '../../src/datasets/digits/digits.ts';
import { startLane } from '../../src/simulation/network/lane.ts';
import { evaluate, learn, stepsPerEpoch } from '../../src/weightnorm/index.ts';
import type { Task } from './sweeps.ts';

/** What came of one run, by epoch from 0 (before training). A run that diverged has fewer epochs. */
export interface RunResult {
  readonly trainAccuracy: readonly number[];
  readonly validationAccuracy: readonly number[];
  /** Mean loss over the training digits. */
  readonly trainLoss: readonly number[];
  readonly diverged: boolean;
  /** Accuracy on the test digits in the end; null unless it was asked for. */
  readonly test: number | null;
  /** How long it took. */
  readonly seconds: number;
}

const round = (value: number): number => Number(value.toPrecision(6));

/** Trains one network on its own split of the digits. */
export function runTask(task: Task, split: DigitSplit, withTest: boolean): RunResult {
  const { sweep, method, learningRate, seed } = task;
  const started = performance.now();
  const training = startLane(method, { ...sweep, learningRate, seed }, split);
  const { net } = training;
  const trainAccuracy: number[] = [];
  const validationAccuracy: number[] = [];
  const trainLoss: number[] = [];
  let diverged = false;
  for (let epoch = 0; epoch <= sweep.epochs; epoch++) {
    if (epoch > 0) {
      for (let i = 0; i < stepsPerEpoch(training) && !diverged; i++) {
        diverged = !Number.isFinite(learn(training));
      }
    }
    if (diverged) break;
    const { loss, accuracy } = evaluate(net, split.train);
    diverged = !Number.isFinite(loss);
    if (diverged) break;
    trainLoss.push(round(loss));
    trainAccuracy.push(round(accuracy));
    validationAccuracy.push(round(evaluate(net, split.validation).accuracy));
  }
  // A network whose numbers have run away knows nothing.
  const test = withTest ? (diverged ? 0 : round(evaluate(net, split.test).accuracy)) : null;
  const seconds = round((performance.now() - started) / 1000);
  return { trainAccuracy, validationAccuracy, trainLoss, diverged, test, seconds };
}

/** Splits the digits as a sweep wants them. */
export function splitFor({ sweep, seed }: Task, digits: Digits): DigitSplit {
  const raw = splitDigits(digits, seed);
  return sweep.inputs === 'raw' ? raw : standardizedSplit(raw);
}
