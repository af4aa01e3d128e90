import { spherical, type Vector } from '../../weightnorm/index.ts';

/** The direction of a start, as settings name it. */
const directionOf = (v: Vector) => {
  const { azimuth, elevation } = spherical(v);
  return { azimuth, elevation };
};

/** Two starts, as settings. */
const pair = (a: Vector, b: Vector) => {
  const [first, second] = [directionOf(a), directionOf(b)];
  return { ...first, twinAzimuth: second.azimuth, twinElevation: second.elevation };
};

/** Pairs of starts a few degrees apart, on both sides of a divide of the loss at pinned g. */
export const startsNearDivide = {
  /** For `smooth3` at g = 2. */
  smooth: pair([0.97, 0.18, -0.16], [0.93, 0.22, -0.29]),
  /** For the same, on the side of the sphere away from the lowest point. */
  opposite: pair([-0.79, -0.61, -0.04], [-0.8, -0.58, -0.17]),
  /** For `tanh6` at g = 3. */
  tanh: pair([0.32, -0.59, -0.74], [0.28, -0.52, -0.81]),
};
