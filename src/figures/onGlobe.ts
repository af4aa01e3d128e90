import type { Point3 } from '../drawing/index.ts';
import type { NeuronRun } from '../simulation/index.ts';
import {
  direction,
  meanLoss,
  scale,
  type Vector,
  type WeightNormParameters,
} from '../weightnorm/index.ts';

/** The first three entries of a vector, as a globe takes them. */
export const inSpace = ([x = 0, y = 0, z = 0]: Vector): Point3 => [x, y, z];

/** The mean loss of a run's problem at the weight g·u of a unit direction u and this bias. */
export function lossAtDirection({ problem }: NeuronRun, g: number, b = 0): (u: Vector) => number {
  return (u) => meanLoss(scale(g, u), b, problem.all, problem.model);
}

/** The unit directions of a run at these steps: its path over the sphere. */
export function directionsOf(run: NeuronRun<WeightNormParameters>, steps: readonly number[]) {
  return steps.map((step) => inSpace(direction(run.at(step).parameters.v)));
}
