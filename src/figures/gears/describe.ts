import { formatNumber } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, towards, two } from '../words.ts';
import type { GearsSeen, schema } from './figure.ts';
import type { Steps } from './steps.ts';

// The ellipse is a circle when the gears differ by no more than rounding.
const ROUND = 1e-9;
const isCircle = (across: number): boolean => Math.abs(across - 1) < ROUND;

/** The shape of the ellipse in words. */
export function shapeText(across: number): string {
  if (across === 0) return 'The ellipse is flat: across w nothing moves, because g is zero.';
  if (isCircle(across)) {
    return 'The ellipse is a circle: v is as long as w, and the gear across w is 1, as it is along w.';
  }
  const shape = across < 1 ? 'narrower' : 'wider';
  return `The ellipse is ${shape} across w than along it: the gear along w is 1, across w it is ${formatNumber(across)}.`;
}

/** The distances between the three steps in words. */
function stepsText(steps: Steps | null): string {
  if (!steps) return 'A step from here would be too large to be represented.';
  if (!steps.isReal) return 'The gradient is zero here, or too small for a step to be seen.';
  const { plainLength, missPrediction, missPlain } = steps;
  const first =
    missPrediction === 0
      ? 'where it is predicted'
      : `${formatNumber(missPrediction)} from its prediction`;
  return `A plain step would be ${formatNumber(plainLength)} long. The real step ends ${first}, and ${formatNumber(missPlain)} from the end of the plain step.`;
}

/** What is worth trying next. */
function hintFor(across: number, { settings, step }: Place<typeof schema>): string {
  if (across === 0) return 'Slide g a little away from zero: the ellipse opens.';
  if (isCircle(across))
    return 'Make v longer or shorter: w stays, and the circle becomes an ellipse.';
  if (step > 0)
    return 'g has been learned since the start, so that v and w are no longer equally long.';
  if (settings.learningRate > 0.3) {
    return 'Lower the learning rate: the real step comes to lie on its prediction.';
  }
  return 'Give v the length of w: the ellipse becomes a circle.';
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: GearsSeen): Description {
  const { settings, step } = place;
  const { now, across, steps } = seen;
  const { v = [], g = 0, normV = 0, loss, effectiveLearningRate: rate } = now;
  const details = [
    `Step ${step}: gradient descent, all samples, learning rate ${formatNumber(settings.learningRate)}.`,
    `v is ${lengthText(normV)} long and points to ${towards(v)}; g is ${two(g)}.`,
    shapeText(across),
    stepsText(steps),
    `The loss over all samples is ${lossText(loss)}.`,
  ];
  if (rate !== undefined) {
    details.push(
      `Along w the rate is ${formatNumber(settings.learningRate)}, across w it is ${formatNumber(rate)}.`,
    );
  }
  return {
    summary:
      'A plane of weights with the loss as contours, v and w as arrows from the origin, and around the tip of w a circle and an ellipse: where plain steps of one length end, and where the same small steps on g and v end. Three arrows show one step, magnified: the real one, its prediction, and the plain one. The neuron is linear and has no bias, and learns eight points on a ring.',
    details,
    hint: hintFor(across, place),
    announcement: `Step ${step}: length of v ${lengthText(normV)}, g ${two(g)}, gear across w ${formatNumber(across)}, loss ${lossText(loss)}.`,
  };
}
