import { words } from '#words/figures/forgetting.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Observation } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { type ForgettingPlace, type LaneReading, RECENT, spreadOf } from './lanes.ts';

interface Seen {
  readonly lanes: readonly LaneReading[];
  readonly now: Observation;
  readonly gradient: number;
}

const said = words.describe;

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
  const end = (lane: LaneReading) => said.end(formatNumber(of(lane)), lane.name);
  return { low: end(low), high: end(high), factor: factorText(spreadOf(lanes.map(of))) };
}

/** What the five lines have come to, in a sentence. */
export function trend({ settings, step }: ForgettingPlace, lanes: readonly LaneReading[]): string {
  if (step === 0) return settings.logAxes ? `${said.start} ${said.noZero}` : said.start;
  const isRate = settings.show === 'rate';
  const found = { step, ...ends(lanes, (lane) => (isRate ? lane.rate : lane.normV)) };
  return isRate ? said.rates(found) : said.lengths(found);
}

/** What the losses say at the ends of the range. */
export function lossTrend(step: number, lanes: readonly LaneReading[]): string {
  if (step === 0) return said.noLoss;
  const at = lanes.at(-1) as LaneReading;
  return said.losses({
    steps: Math.min(step, RECENT),
    eta: at.name,
    weightNorm: smallText(at.loss),
    plain: smallText(at.plainLoss),
  });
}

function hintFor({ settings, step }: ForgettingPlace): string {
  if (settings.noise === 0) return said.hint.quiet;
  return step < 300 ? said.hint.early : said.hint.late;
}

/** The words of the figure at a place. */
export function describe(place: ForgettingPlace, { lanes, now, gradient }: Seen): Description {
  const { settings, step } = place;
  const each = lanes.map(({ name, rate }) => said.rateAt(formatNumber(rate), name)).join(', ');
  const details = [
    said.step(step, formatNumber(settings.noise)),
    trend(place, lanes),
    said.allRates(each),
    lossTrend(step, lanes),
  ];
  if (gradient > 0) {
    details.push(
      said.gradient({
        eta: settings.watch,
        gamma: formatNumber(gradient),
        normV: formatNumber(now.normV ?? 0),
        g: formatNumber(now.g ?? 0),
      }),
    );
  }
  return {
    summary: said.summary,
    details,
    hint: hintFor(place),
    announcement: trend(place, lanes),
  };
}
