import type { NeuronRun } from '../../simulation/index.ts';
import { norm, weightOf } from '../../weightnorm/index.ts';

const POINTS = 240;

/** The length of w over the steps of a run. */
export function lengths(run: NeuronRun, upTo: number) {
  return run.steps(upTo, POINTS).map((step) => ({
    x: step,
    y: norm(weightOf(run.at(step).parameters)),
  }));
}
