import { formatNumber } from '../../drawing/index.ts';
import { lengthAt, recentWeightLength } from '../../simulation/index.ts';
import { memoByObject } from '../memo.ts';
import type { Values } from '../types.ts';
import { two } from '../words.ts';
import { burstsOf } from './bursts.ts';
import { degreesText } from './describe.ts';
import {
  type DecayPlace,
  type DecaySettings,
  decayFactors,
  observeDecay,
  predictedTurn,
  RECENT,
  runsOf,
  schema,
  turnOf,
} from './runs.ts';

/** The step the prose speaks of. */
const LATER = 600;

/** A longer run for the mean turn, without its first steps. */
const LONG = { steps: 2000, mean: 1800 } as const;

/** Where the three lengths of v have come to, and how v turns then, wherever the figure stands. */
export const laterOf = memoByObject((settings: DecaySettings) => {
  const { weightNorm, plain, others } = runsOf(settings);
  const runs = [weightNorm, ...others.map(({ run }) => run)];
  return {
    lengths: runs.map((run) => lengthAt(run, LATER)),
    turn: turnOf(weightNorm, LATER),
    longTurn: turnOf(weightNorm, LONG.steps, LONG.mean),
    normW: recentWeightLength(weightNorm, LATER, RECENT),
    normPlain: recentWeightLength(plain, LATER, RECENT),
  };
});

/** The length of w under decay on g instead, and under none, over the same steps. */
export const insteadOf = memoByObject((settings: DecaySettings) => {
  const { lambdaV } = settings;
  const normW = (patch: Partial<DecaySettings>) => laterOf({ ...settings, ...patch }).normW;
  return { onG: normW({ lambdaV: 0, lambdaG: lambdaV }), none: normW({ lambdaV: 0, lambdaG: 0 }) };
});

/** The numbers of both neurons, and the turn with its prediction, in degrees. */
export function valuesOf(place: DecayPlace): Values {
  const { now, plain, normW, normPlain, turn, otherLengths } = observeDecay(place);
  const later = laterOf(place.settings);
  const instead = insteadOf(place.settings);
  const factors = decayFactors(place.settings);
  const bursts = burstsOf(schema);
  return {
    ...now,
    normW,
    plain: plain.w,
    plainLoss: plain.loss,
    normPlain,
    otherLengths,
    turn: Number.isNaN(turn) ? undefined : turn,
    predictedTurn: degreesText(predictedTurn(place.settings)),
    laterTurn: degreesText(later.turn),
    longTurn: degreesText(later.longTurn),
    laterNormW: later.normW,
    normWOnG: instead.onG,
    normWNone: instead.none,
    laterNormPlain: later.normPlain,
    laterLengths: later.lengths.map(two).join(', '),
    factorV: formatNumber(factors.v, { digits: 4 }),
    burstEvery: formatNumber(bursts.every),
    burstLow: formatNumber(bursts.low, { digits: 2 }),
    burstHigh: formatNumber(bursts.high, { digits: 2 }),
    eta: place.settings.learningRate,
    lambdaV: place.settings.lambdaV,
  };
}
