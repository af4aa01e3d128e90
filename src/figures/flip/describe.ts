import { words } from '#words/figures/flip.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import type { FlipPlace, observeFlip } from './figure.ts';

type Seen = ReturnType<typeof observeFlip>;

const say = words.describe;

// A gradient that rounding alone keeps from being zero.
const NO_SLOPE = 1e-12;

/** The length of v's gradient; zero where that is rounding, nothing where it is too large. */
function slopeOf({ now }: Seen): number | undefined {
  if (!now.gradV) return undefined;
  const size = Math.hypot(...now.gradV);
  return size < NO_SLOPE ? 0 : size;
}

/** The length of v's gradient, as a reader should see it. */
export function slopeText(seen: Seen): string {
  const slope = slopeOf(seen);
  return slope === undefined ? words.readout.tooLarge : formatNumber(slope);
}

const degrees = (angle: number): string => `${formatNumber(angle, { decimals: 1 })}°`;

/** Where w points, and how it came to point there. */
export function outcome({ g, turned }: Seen, start: number): string {
  const { zero, bySignAgainst, bySignAlong, byTurning, along, against } = words.outcome;
  if (g === 0) return zero;
  if (g * start < 0) return g < 0 ? bySignAgainst : bySignAlong;
  if (turned > 90) return byTurning;
  return g > 0 ? along : against;
}

function hintFor({ settings, step }: FlipPlace, seen: Seen): string {
  const { hint } = say;
  if (step === 0) return slopeOf(seen) === 0 ? hint.level : hint.start;
  return seen.g * settings.g < 0 ? hint.crossed : hint.running;
}

/** The words of the figure at a place. */
export function describe(place: FlipPlace, seen: Seen, crossed: number | null): Description {
  const { settings, step } = place;
  const { now, plain, v } = seen;
  const [g, turned, loss] = [two(seen.g), degrees(seen.turned), lossText(now.loss)];
  const details = [
    say.step(step, formatNumber(settings.learningRate)),
    say.v({
      length: two(now.normV ?? 0),
      direction: towards(v),
      off: degrees(Math.abs(seen.off)),
      turned,
    }),
    say.g(g, two(seen.bestG), outcome(seen, settings.g)),
    crossed === null || crossed > step ? say.notCrossed : say.crossed(crossed),
    say.slope(slopeText(seen)),
    say.w(formatVector(now.w), loss),
  ];
  if (plain) details.push(say.plain(formatVector(plain.w), lossText(plain.loss)));
  return {
    summary: say.summary,
    details,
    hint: hintFor(place, seen),
    announcement: say.announcement({ g, turned, loss, step }),
  };
}
