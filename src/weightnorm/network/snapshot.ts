import type { NetworkTraining } from './learn.ts';

/** All that a run needs to go on from a step: its own copies. */
export interface NetworkSnapshot {
  readonly step: number;
  readonly parameters: Float64Array;
  readonly buffers: readonly Float64Array[];
  /** Running means and variances, layer after layer. */
  readonly running: readonly Float64Array[];
}

const runningOf = ({ net }: NetworkTraining): Float64Array[] =>
  net.layers.flatMap(({ runningMean, runningVariance }) => [runningMean, runningVariance]);

/** Copies the state of a training. */
export function snapshotOf(training: NetworkTraining): NetworkSnapshot {
  const { step, net, buffers } = training;
  return {
    step,
    parameters: net.parameters.slice(),
    buffers: buffers.map((buffer) => buffer.slice()),
    running: runningOf(training).map((values) => values.slice()),
  };
}

/** Puts a training back to where it was when the snapshot of it was taken. */
export function restoreSnapshot(training: NetworkTraining, snapshot: NetworkSnapshot): void {
  training.net.parameters.set(snapshot.parameters);
  training.buffers.forEach((buffer, i) => {
    buffer.set(snapshot.buffers[i] as Float64Array);
  });
  runningOf(training).forEach((values, i) => {
    values.set(snapshot.running[i] as Float64Array);
  });
  training.step = snapshot.step;
}
