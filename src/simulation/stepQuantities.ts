import {
  gradients,
  meanLoss,
  norm,
  turnAngle,
  type WeightNormParameters,
  weightOf,
} from '../weightnorm/index.ts';
import type { NeuronRun } from './neuronRun.ts';
import { everyStep, rememberSteps, stepMean } from './stepQuantity.ts';

type WeightNormRun = NeuronRun<WeightNormParameters>;

/** The length of v at a step. */
export const lengthAt = rememberSteps<WeightNormRun>((run, step) =>
  norm(run.at(step).parameters.v),
);

/** The length of the weight at a step: |g|, or ∥w∥ of a plain neuron. */
export const weightLengthAt = rememberSteps((run, step) => norm(weightOf(run.at(step).parameters)));

/** The mean length of the weight over the last steps. */
export const recentWeightLength = stepMean(weightLengthAt);

/** The loss over all samples at a step. */
function fullLoss(run: NeuronRun, step: number): number {
  const { problem } = run;
  const { parameters } = run.at(step);
  return meanLoss(weightOf(parameters), parameters.b, problem.all, problem.model);
}

/** The mean, over the last steps, of the loss over all samples. */
export const recentLoss = stepMean(fullLoss);

/** The losses over all samples at every step so far. */
export const everyLoss = everyStep(fullLoss);

/** The lengths of v at every step so far. */
export const everyLength = everyStep<WeightNormRun>((run, step) => norm(run.at(step).parameters.v));

const squaredTurn = stepMean<WeightNormRun>((run, step) => {
  const before = run.at(step - 1).parameters.v;
  const turn = turnAngle(before, run.at(step).parameters.v);
  return turn * turn;
});

/** The root mean square of the angles, in radians, that v turned by in the last steps. */
export function recentTurn(run: WeightNormRun, upTo: number, count?: number): number {
  return Math.sqrt(Math.max(0, squaredTurn(run, upTo, count)));
}

const squaredGradient = stepMean<WeightNormRun>((run, step) => {
  const { parameters } = run.at(step - 1);
  const { gradV } = gradients(parameters, run.problem.batchAt(step - 1), run.problem.model);
  const atUnitLength = norm(parameters.v) * norm(gradV);
  return atUnitLength * atUnitLength;
});

/**
 * γ: the root mean square of ∥v∥∥∇v L∥ over all steps so far, the size of the gradient of a v of
 * length 1. NaN before the first step.
 */
export function gradientSize(run: WeightNormRun, upTo: number): number {
  return Math.sqrt(squaredGradient(run, upTo));
}
