import { words } from '#words/datasets.ts';
import { dot, scale, unit, type Vector } from '../weightnorm/index.ts';
import { type Dataset, unmeasured } from './types.ts';

const COLUMNS = ['x₁', 'x₂', 'x₃'].map(unmeasured);

/** w*, at which the loss of `smooth3` is 0: of length 2. */
export const smooth3Weight: Vector = scale(2, unit([0.2, 0.25, 0.95]));

/**
 * One point either way along each of three axes, with the outputs of the linear neuron w*. The mean
 * of x xᵀ is diag(1, 0.6, 0.1): the loss is a bowl in w, and on the sphere of length ‖w*‖ it has
 * two minima.
 */
export function smooth3(): Dataset {
  const inputs = [1, 0.6, 0.1].flatMap((curvature, axis) => {
    const reach = Math.sqrt(3 * curvature);
    return [reach, -reach].map((far) => COLUMNS.map((_, i) => (i === axis ? far : 0)));
  });
  return {
    id: 'smooth3',
    title: words.titles.smooth3,
    task: 'regression',
    inputs,
    targets: inputs.map((x) => dot(x, smooth3Weight)),
    columns: COLUMNS,
    target: unmeasured(words.columns.target),
    source: words.sources.smooth3,
  };
}

/**
 * Six points in space with targets ±0.9 for a tanh neuron. The longer w is held, the more minima
 * the loss has over its directions.
 */
export function tanh6(): Dataset {
  return {
    id: 'tanh6',
    title: words.titles.tanh6,
    task: 'regression',
    inputs: [
      [-1, 1, 0.5],
      [1.5, -0.5, -1.5],
      [-1.5, 0.5, 2],
      [-1.5, -1.5, -0.5],
      [0.5, -2, 0.5],
      [0.5, 1, -0.5],
    ],
    targets: [0.9, -0.9, 0.9, -0.9, 0.9, -0.9],
    columns: COLUMNS,
    target: unmeasured(words.columns.target),
    source: words.sources.tanh6,
  };
}
