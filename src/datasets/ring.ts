import { words } from '#words/datasets.ts';
import { dot, fromPolar, type Vector } from '../weightnorm/index.ts';
import { tanh } from '../weightnorm/portable.ts';
import { type Dataset, type DatasetId, unmeasured } from './types.ts';

/**
 * `count` points x_j = (√2 cos θ_j, √(2/κ) sin θ_j) with θ_j = (j + ½)·360°/count, so that the
 * mean of x xᵀ is diag(1, 1/κ) for three or more points: the Hessian of a linear neuron with
 * `halfMse`, with condition number κ.
 * @throws RangeError unless `count` is a positive integer and `conditionNumber` is at least 1.
 */
export function ring(options: {
  readonly count: number;
  readonly conditionNumber: number;
}): number[][] {
  const { count, conditionNumber } = options;
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`count must be a positive integer, but it is ${count}.`);
  }
  if (!(conditionNumber >= 1 && Number.isFinite(conditionNumber))) {
    throw new RangeError(`conditionNumber must be at least 1, but it is ${conditionNumber}.`);
  }
  const width = Math.sqrt(2);
  const height = Math.sqrt(2 / conditionNumber);
  return Array.from({ length: count }, (_, j) => {
    const [cosine = 0, sine = 0] = fromPolar(1, ((j + 0.5) * 360) / count);
    return [width * cosine, height * sine];
  });
}

/** The weights w* that made the targets of the rings, and at which their loss is 0 (b = 0). */
export const ringWeights: Readonly<Record<'circle' | 'ring1' | 'ring2', Vector>> = {
  circle: [1.2, 0.9],
  ring1: fromPolar(2, 80),
  ring2: fromPolar(1.5, 80),
};

/** A ring whose targets are the outputs φ(x·w*) of a known neuron. */
export function taughtRing(options: {
  readonly id: DatasetId;
  readonly title: string;
  /** κ ≥ 1: the Hessian of a linear neuron is diag(1, 1/κ). */
  readonly conditionNumber: number;
  /** w*, at which the loss is 0. */
  readonly weight: Vector;
  /** φ. */
  readonly output: (z: number) => number;
}): Dataset {
  const { id, title, conditionNumber, weight, output } = options;
  const inputs = ring({ count: 8, conditionNumber });
  return {
    id,
    title,
    task: 'regression',
    inputs,
    targets: inputs.map((x) => output(dot(x, weight))),
    columns: [unmeasured('x₁'), unmeasured('x₂')],
    target: unmeasured(words.columns.target),
    source: words.sources.ring,
  };
}

const taught = (
  id: keyof typeof ringWeights,
  conditionNumber: number,
  output: (z: number) => number,
) => taughtRing({ id, title: words.titles[id], conditionNumber, weight: ringWeights[id], output });

export const circle = () => taught('circle', 1, (z) => z);
export const ring1 = () => taught('ring1', 10, (z) => z);
export const ring2 = () => taught('ring2', 4, tanh);
