import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import type { FlipPlace, observeFlip } from './figure.ts';

type Seen = ReturnType<typeof observeFlip>;

// A gradient that rounding alone keeps from being zero.
const NO_SLOPE = 1e-12;

/** The length of v's gradient, as a reader should see it. */
export function slopeText({ now }: Seen): string {
  if (!now.gradV) return 'too large';
  const size = Math.hypot(...now.gradV);
  return size < NO_SLOPE ? '0' : formatNumber(size);
}

const degrees = (angle: number): string => `${formatNumber(angle, { decimals: 1 })}°`;

/** Where w points, and how it came to point there. */
export function outcome({ g, turned }: Seen, start: number): string {
  if (g === 0) return 'g is exactly zero here, and w is the zero vector.';
  if (g * start < 0) {
    return `g has passed zero, and w points ${g < 0 ? 'against' : 'along'} v: w was turned around by its sign.`;
  }
  if (turned > 90) return 'g has kept its sign, and v has come round: w was turned around by v.';
  return g > 0 ? 'w points the way v points.' : 'w points exactly against v.';
}

function hintFor({ settings, step }: FlipPlace, seen: Seen): string {
  if (step === 0) {
    return slopeText(seen) === '0'
      ? 'The gradient of v is zero, so only g can move. Play, or step, and follow g along its line.'
      : 'Both can turn w now: v by turning, g by passing zero. Guess which will be first, then play.';
  }
  if (seen.g * settings.g < 0) return 'Make v shorter at the start, and v may come round first.';
  return 'Step on until g stops moving.';
}

/** The words of the figure at a place. */
export function describe(place: FlipPlace, seen: Seen, crossed: number | null): Description {
  const { settings, step } = place;
  const { now, plain, v, g, turned, off, bestG } = seen;
  const details = [
    `Step ${step}: gradient descent, all samples, learning rate ${formatNumber(settings.learningRate)}.`,
    `v is ${two(now.normV ?? 0)} long and points to ${towards(v)}, ${degrees(Math.abs(off))} from exactly away from the goal; it has turned by ${degrees(turned)}.`,
    `g is ${two(g)}; for this direction the best g is ${two(bestG)}. ${outcome(seen, settings.g)}`,
    crossed === null || crossed > step
      ? 'Until here g has not passed zero.'
      : `g first passed zero at step ${crossed}.`,
    `The gradient of v has the length ${slopeText(seen)}.`,
    `w is ${formatVector(now.w)}; the loss is ${lossText(now.loss)}.`,
  ];
  if (plain) {
    details.push(
      `A plain w from the same start: w is ${formatVector(plain.w)}, loss ${lossText(plain.loss)}.`,
    );
  }
  return {
    summary:
      'A plane of weights with the loss drawn as round contours about the goal (1.2, 0.9), and under it the number line of g. From the origin start v and the weight w = g·v/∥v∥, which lies on the circle of radius |g|.',
    details,
    hint: hintFor(place, seen),
    announcement: `g ${two(g)}, v turned by ${degrees(turned)}, loss ${lossText(now.loss)}; step ${step}.`,
  };
}
