import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation, Place, Problem } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lossText, methodText, towards, two } from '../words.ts';
import { isInSpace, type schema } from './schema.ts';

interface Seen {
  readonly now: Observation;
  readonly plain: Observation | null;
}

// A gradient that rounding alone keeps from being zero.
const NO_SLOPE = 1e-12;

/** Where w points, seen from v. */
function relation(g: number): string {
  if (g === 0) return 'g is zero, so w is the zero vector, though v still has a direction.';
  return g > 0 ? 'w points the way v points.' : 'g is negative, so w points exactly against v.';
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings, step }: Place<typeof schema>, { now }: Seen): string {
  if (settings.mode === 'divide') {
    return 'Switch to “divide and multiply” to give w its length back.';
  }
  if (now.gradV?.every((entry) => Math.abs(entry) < NO_SLOPE)) {
    return 'The gradient of v is zero here, so only g moves. Play, and watch it.';
  }
  if (step === 0) {
    const how = isInSpace(settings) ? 'its slider' : 'the up and down keys';
    return `Make v longer or shorter with ${how}: w does not move. Then press play.`;
  }
  return 'Step back and forth: every picture is one computed step of the same run.';
}

/** What the figure is, in the plane or in space. */
function summaryOf(inSpace: boolean, { title, columns }: Problem['data']): string {
  if (!inSpace) {
    return `A plane of weights with the loss drawn as contours. From the origin start the direction parameter v, the unit direction v/∥v∥ on the unit circle, and the weight w = g·v/∥v∥ on the circle of radius |g|. The data: ${title}.`;
  }
  const axes = columns.map(({ name }) => name).join(', ');
  return `A globe of all directions in space, painted with the loss of the neuron whose w has that direction and the present g. Its axes are ${axes}. From its middle start the direction parameter v, the unit direction v/∥v∥ on the sphere, and the weight w = g·v/∥v∥ at the distance |g|. The data: ${title}.`;
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, problem: Problem): Description {
  const { settings, step } = place;
  const { v = [], g = 0, normV = 0, w, b, loss } = seen.now;
  const rate = seen.now.effectiveLearningRate;
  const details = [
    `Step ${step}: ${methodText(problem.stochastic, settings)}, learning rate ${formatNumber(settings.learningRate)}.`,
    `v is ${two(normV)} long and points to ${towards(v)}.`,
    `g is ${two(g)}. ${relation(g)}`,
    `w is ${formatVector(w)}, of length ${two(Math.abs(g))}; b is ${two(b)}.`,
    `The loss over all samples is ${lossText(loss)}.`,
  ];
  if (rate !== undefined && settings.optimizer === 'sgd') {
    details.push(`Across w the effective learning rate is ${formatNumber(rate)}.`);
  }
  if (seen.plain) {
    details.push(
      `A plain w from the same start: w is ${formatVector(seen.plain.w)}, loss ${lossText(seen.plain.loss)}.`,
    );
  }
  return {
    summary: summaryOf(isInSpace(settings), problem.data),
    details,
    hint: hintFor(place, seen),
    announcement: `Length of v ${two(normV)}, direction ${towards(v)}, g ${two(g)}, loss ${lossText(loss)}; step ${step}.`,
  };
}
