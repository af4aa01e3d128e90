import type { Problem } from '../../simulation/index.ts';
import {
  addScaled,
  advance,
  dot,
  effectiveLearningRate,
  fromPolar,
  gradients,
  heading,
  metric,
  norm,
  predictedWeight,
  sgd,
  startTraining,
  type Vector,
  type WeightNormParameters,
  weight,
  weightOf,
} from '../../weightnorm/index.ts';

/** One step at the same learning rate from the same w, made three ways. */
export interface Steps {
  readonly w: Vector;
  /** Where a step on (g, v) leads. */
  readonly actual: Vector;
  /** Where K says it leads: w − ηK∇w L. */
  readonly predicted: Vector;
  /** Where a plain step leads: w − η∇w L. */
  readonly plain: Vector;
  /** ∥plain − w∥, which is η∥∇w L∥. */
  readonly plainLength: number;
  /** ∥actual − predicted∥ and ∥actual − plain∥; zero where they are no more than rounding. */
  readonly missPrediction: number;
  readonly missPlain: number;
  /** Whether the steps are long enough to be more than rounding. */
  readonly isReal: boolean;
}

// Steps shorter than this part of w, and of 1, are lost among the last digits of w.
const ROUNDING = 1e-10;
// A distance of fewer units in the last place of w may be nothing but rounding.
const NOISE = 64 * 2 ** -52;

const between = (a: Vector, b: Vector): number => norm(addScaled(a, -1, b));

/** The three steps from here, or null where one of them is too large for a number. */
export function stepsFrom(
  from: WeightNormParameters,
  { all, model }: Problem,
  learningRate: number,
): Steps | null {
  try {
    const optimizer = sgd({ learningRate });
    const training = { model, optimizer, frozen: ['b'] as const };
    const { gradW } = gradients(from, all, model);
    const w = weight(from);
    const actual = weightOf(advance(startTraining(from, optimizer), all, training).parameters);
    const predicted = predictedWeight(from, gradW, learningRate);
    const plainStart = startTraining({ w, b: from.b }, optimizer);
    const plain = weightOf(advance(plainStart, all, training).parameters);
    const plainLength = between(plain, w);
    const least = NOISE * (norm(w) + plainLength);
    const apart = (to: Vector) => {
      const distance = between(actual, to);
      return distance > least ? distance : 0;
    };
    return {
      ...{ w, actual, predicted, plain, plainLength },
      missPrediction: apart(predicted),
      missPlain: apart(plain),
      isReal: plainLength > ROUNDING * (1 + norm(w)),
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The learning rates of the chart. */
export const RATES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;

interface Distance {
  readonly x: number;
  readonly y: number;
}

/** How far a step ends from its prediction and from the plain step, over η; noise is left out. */
export function distances(from: WeightNormParameters, problem: Problem) {
  const prediction: Distance[] = [];
  const plain: Distance[] = [];
  for (const x of RATES) {
    const steps = stepsFrom(from, problem, x);
    if (!steps?.isReal) continue;
    if (steps.missPrediction > 0) prediction.push({ x, y: steps.missPrediction });
    if (steps.missPlain > 0) plain.push({ x, y: steps.missPlain });
  }
  return { prediction, plain };
}

/** g²/∥v∥²: how much longer a small step is across w than a plain one; along w it is as long. */
export function gearAcross(neuron: Pick<WeightNormParameters, 'v' | 'g'>): number {
  return effectiveLearningRate(neuron, 1);
}

const POINTS = 96;

/** The ellipse that K makes of the unit circle: 1 from its middle along v, g²/∥v∥² across it. */
export function ellipse(neuron: Pick<WeightNormParameters, 'v' | 'g'>): number[][] {
  const K = metric(neuron);
  const first = heading(neuron.v);
  return Array.from({ length: POINTS }, (_, i) => {
    const onCircle = fromPolar(1, first + (i * 360) / POINTS);
    return K.map((row) => dot(row, onCircle));
  });
}

/** The ellipse reaches no further from w than this part of the picture's half side. */
export const WIDEST = 0.86;

/** How long the plain step is drawn: 1, halved until the ellipse is no longer than `most`. */
export function drawnLength(across: number, most: number): number {
  let length = 1;
  while (length * Math.max(1, across) > most && length > 2 ** -40) length /= 2;
  return length;
}
