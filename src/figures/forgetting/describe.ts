import { formatNumber } from '../../drawing/index.ts';
import type { Observation } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { type ForgettingPlace, type LaneReading, RECENT, spreadOf } from './lanes.ts';

interface Seen {
  readonly lanes: readonly LaneReading[];
  readonly now: Observation;
  readonly gradient: number;
}

/** A factor such as 2.1 or 100. */
export const factorText = (factor: number): string =>
  formatNumber(factor, factor < 10 ? { decimals: 1 } : { digits: 3 });

/** A small number with two significant digits; a dash where there is none yet. */
export const smallText = (value: number): string =>
  Number.isNaN(value) ? '–' : formatNumber(value, { digits: 2 });

/** Which of the five has the lowest and which the highest value, and how far they are apart. */
function ends(lanes: readonly LaneReading[], of: (lane: LaneReading) => number) {
  const sorted = lanes.toSorted((a, b) => of(a) - of(b));
  const [low, high] = [sorted[0], sorted.at(-1)] as [LaneReading, LaneReading];
  const end = (lane: LaneReading) => `${formatNumber(of(lane))} (η = ${lane.name})`;
  return { low: end(low), high: end(high), factor: factorText(spreadOf(lanes.map(of))) };
}

const START =
  'At step 0 all five v are 1 long, so the five values of η/∥v∥² are the learning rates themselves.';
const NO_ZERO = 'A logarithmic axis has no place for step 0, so the steps lie evenly until step 2.';

/** What the five lines have come to, in a sentence. */
export function trend({ settings, step }: ForgettingPlace, lanes: readonly LaneReading[]): string {
  if (step === 0) return settings.logAxes ? `${START} ${NO_ZERO}` : START;
  const isRate = settings.show === 'rate';
  const { low, high, factor } = ends(lanes, (lane) => (isRate ? lane.rate : lane.normV));
  const name = isRate ? 'η/∥v∥²' : '∥v∥';
  return isRate
    ? `At step ${step} the five values of ${name} reach from ${low} to ${high}: a factor of ${factor}, where the learning rates span 100.`
    : `At step ${step} the five lengths ${name} reach from ${low} to ${high}: a factor of ${factor}; all began at 1.`;
}

/** What the losses say at the ends of the range. */
export function lossTrend(step: number, lanes: readonly LaneReading[]): string {
  if (step === 0) return 'No step has been made, so there is no loss to compare.';
  const at = lanes.at(-1) as LaneReading;
  const count = Math.min(step, RECENT);
  return `Over the last ${count} ${count === 1 ? 'step' : 'steps'} the mean loss at η = ${at.name} was ${smallText(at.loss)} with weight norm and ${smallText(at.plainLoss)} with a plain w.`;
}

function hintFor({ settings, step }: ForgettingPlace): string {
  if (settings.noise === 0) {
    return 'Give the targets noise again: only gradients that never die out make the lines meet.';
  }
  if (step < 300) return 'Play, or move the bar to step 1000, and see where the lines go.';
  return 'Take a new seed: the noise is another, the lines meet all the same.';
}

/** The words of the figure at a place. */
export function describe(place: ForgettingPlace, { lanes, now, gradient }: Seen): Description {
  const { settings, step } = place;
  const each = lanes.map(({ name, rate }) => `${formatNumber(rate)} at η = ${name}`).join(', ');
  const details = [
    `Step ${step}: one sample at a time, each target off by up to ${formatNumber(settings.noise)}.`,
    trend(place, lanes),
    `The rates η/∥v∥² are ${each}.`,
    lossTrend(step, lanes),
  ];
  if (gradient > 0) {
    details.push(
      `In the run with η = ${settings.watch} the gradient of a v of length 1 has been γ = ${formatNumber(gradient)} in size; v is ${formatNumber(now.normV ?? 0)} long and g is ${formatNumber(now.g ?? 0)}.`,
    );
  }
  return {
    summary:
      'A chart of η/∥v∥², or of ∥v∥, against the step for five learning rates from 0.1 to 10, all from the same start and on the same noisy samples. Beside it are the losses of the same five learning rates with a plain w.',
    details,
    hint: hintFor(place),
    announcement: trend(place, lanes),
  };
}
