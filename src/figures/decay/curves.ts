import { words } from '#words/figures/decay.ts';
import type { Series } from '../../drawing/index.ts';
import {
  everyLength,
  everyLoss,
  extremeSteps,
  lengthAt,
  weightLengthAt,
} from '../../simulation/index.ts';
import { type DecayPlace, predictedTurn, runsOf, turnOf } from './runs.ts';

// Up to twice the horizon every step is drawn, later the extremes of a few.
const POINTS = 1200;

const { lengths, turn, loss } = words.chart;

const PLAIN = { kind: 'plain', symbol: 'plain', style: 'dashed', mark: 'square' } as const;

/** ∥v∥, |g| and the length of a plain w up to a step; with `three`, ∥v∥ from three lengths alone. */
export function lengthSeries({ settings, step }: DecayPlace): Series[] {
  const { weightNorm, plain, others } = runsOf(settings);
  const steps = extremeSteps([everyLength(weightNorm, step)], POINTS);
  const curve = (of: (at: number) => number) => steps.map((x) => ({ x, y: of(x) }));
  const own: Series = {
    name: '∥v∥',
    kind: 'v',
    symbol: 'v',
    points: curve((at) => lengthAt(weightNorm, at)),
  };
  if (settings.three) {
    const further = others.map(
      ({ times, run }): Series => ({
        name: times < 1 ? lengths.fromHalf : lengths.fromTimes(String(times)),
        kind: 'v',
        symbol: 'v',
        style: times < 1 ? 'thin' : 'dotted',
        points: curve((at) => lengthAt(run, at)),
      }),
    );
    return [own, ...further];
  }
  return [
    own,
    {
      name: lengths.g,
      kind: 'g',
      symbol: 'g',
      style: 'dashed',
      points: curve((at) => weightLengthAt(weightNorm, at)),
    },
    { name: lengths.plain, ...PLAIN, points: curve((at) => weightLengthAt(plain, at)) },
  ];
}

/** The turn of v per step in degrees, and √(2ηλ). */
export function turnSeries({ settings, step }: DecayPlace): Series[] {
  const { weightNorm } = runsOf(settings);
  const predicted = predictedTurn(settings);
  const steps = weightNorm.steps(step, POINTS).slice(1);
  const series: Series[] = [
    {
      name: turn.name,
      kind: 'direction',
      symbol: 'direction',
      points: steps.map((x) => ({ x, y: turnOf(weightNorm, x) })),
    },
  ];
  if (predicted === 0) return series;
  const points = steps.map((x) => ({ x, y: predicted }));
  return [
    ...series,
    { name: turn.predicted, kind: 'rate', symbol: 'rate', style: 'dotted', points },
  ];
}

/** The loss over all samples of both neurons. */
export function lossSeries({ settings, step }: DecayPlace): Series[] {
  const runs = runsOf(settings);
  const [weightNorm, plain] = [everyLoss(runs.weightNorm, step), everyLoss(runs.plain, step)];
  const steps = extremeSteps([weightNorm, plain], POINTS);
  const curve = (losses: readonly number[]) =>
    steps.filter((x) => x < losses.length).map((x) => ({ x, y: losses[x] as number }));
  return [
    { name: loss.weightNorm, kind: 'full', symbol: 'w', points: curve(weightNorm) },
    { name: loss.plain, ...PLAIN, points: curve(plain) },
  ];
}
