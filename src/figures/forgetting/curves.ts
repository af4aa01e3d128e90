import type { Series } from '../../drawing/index.ts';
import { gradientSize, lengthAt, octaveSteps } from '../../simulation/index.ts';
import { forgottenRate } from '../../weightnorm/index.ts';
import { type ForgettingPlace, lanesOf, RATES, watched } from './lanes.ts';

const STYLES = {
  '0.1': 'thin',
  '0.3': 'dotted',
  '1': 'dashed',
  '3': 'thick',
  '10': 'fat',
} as const;
const LARGEST = Number(RATES.at(-1));

type Points = Series['points'];

/** η/∥v∥² or ∥v∥ of the five learning rates up to a step. */
export function laneSeries({ settings, step }: ForgettingPlace): Series[] {
  const steps = octaveSteps(step);
  const isRate = settings.show === 'rate';
  return lanesOf(settings).map(({ name, learningRate, weightNorm }) => ({
    name: `η = ${name}`,
    kind: isRate ? 'rate' : 'v',
    symbol: isRate ? 'rate' : 'v',
    style: STYLES[name],
    points: steps.map((x) => {
      const length = lengthAt(weightNorm, x);
      return { x, y: isRate ? learningRate / (length * length) : length };
    }),
  }));
}

/**
 * The prediction 1/(γ√(2t)) up to a step, as far as it is below the largest learning rate; γ is
 * that of the watched run over its steps so far. Empty before the first step.
 */
export function predictedRates({ settings, step }: ForgettingPlace): Points {
  const gradient = gradientSize(watched(settings).weightNorm, step);
  if (!(gradient > 0)) return [];
  return octaveSteps(step)
    .slice(1)
    .map((x) => ({ x, y: forgottenRate(gradient, x) }))
    .filter(({ y }) => y <= LARGEST);
}

// The axis is as long as the first thousand steps need, so that it stands still while it plays.
const USUAL_STEPS = 1000;
/** The end of the axis as long as it has no logarithm. */
const FIRST_STEPS = 10;

/** The axis of steps. A logarithmic one has no place for step 0, so until step 2 it is an even one. */
export function stepAxis({ settings: { logAxes }, step }: ForgettingPlace) {
  const log = logAxes && step > 1;
  const end = logAxes && !log ? FIRST_STEPS : Math.max(USUAL_STEPS, step);
  return { log, domain: [log ? 1 : 0, end] as const };
}
