import { words } from '#words/figures/forgetting.ts';
import { formatNumber } from '../../drawing/index.ts';
import { gradientSize } from '../../simulation/index.ts';
import { memoByObject } from '../memo.ts';
import type { Values } from '../types.ts';
import { factorText, smallText } from './describe.ts';
import {
  type ForgettingPlace,
  type ForgettingSettings,
  observeForgetting,
  RATES,
  readLanes,
  spreadOf,
  watched,
} from './lanes.ts';

/** The step the prose speaks of. */
export const LATER = 1000;
/** One before it, to tell how steady the gradients are. */
export const EARLY = 100;

/** What the settings come to after a thousand steps, wherever the figure stands. */
export const laterOf = memoByObject((settings: ForgettingSettings) => {
  const lanes = readLanes({ settings, step: LATER });
  const { weightNorm } = watched(settings);
  return {
    gammaEarly: gradientSize(weightNorm, EARLY),
    gammaLater: gradientSize(weightNorm, LATER),
    rates: lanes.map(({ rate }) => rate),
    spread: spreadOf(lanes.map(({ rate }) => rate)),
    loss: lanes.map(({ loss }) => loss),
    plainLoss: lanes.map(({ plainLoss }) => plainLoss),
  };
});

const first = (numbers: readonly number[]) => smallText(numbers[0] ?? Number.NaN);
const last = (numbers: readonly number[]) => smallText(numbers.at(-1) ?? Number.NaN);

/** The numbers of the watched run, those of all five, and what they come to. */
export function valuesOf(place: ForgettingPlace): Values {
  const { lanes, now, gradient } = observeForgetting(place);
  const later = laterOf(place.settings);
  return {
    ...now,
    rates: lanes.map(({ rate }) => rate),
    lengths: lanes.map(({ normV }) => normV),
    done: words.values.done(place.step),
    gammaEarly: smallText(later.gammaEarly),
    gammaLater: smallText(later.gammaLater),
    watch: place.settings.watch,
    gradient: Number.isNaN(gradient) ? undefined : gradient,
    etas: RATES.join(', '),
    spread: factorText(spreadOf(lanes.map(({ rate }) => rate))),
    startSpread: factorText(spreadOf(RATES.map(Number))),
    laterSpread: factorText(later.spread),
    laterLowest: formatNumber(Math.min(...later.rates), { digits: 2 }),
    laterHighest: formatNumber(Math.max(...later.rates), { digits: 2 }),
    laterLargestEta: last(later.rates),
    lossSmallest: first(later.loss),
    lossLargest: last(later.loss),
    plainSmallest: first(later.plainLoss),
    plainLargest: last(later.plainLoss),
    gainLargest: factorText((later.plainLoss.at(-1) ?? 0) / (later.loss.at(-1) ?? 1)),
  };
}
