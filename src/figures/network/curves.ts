import { words } from '#words/figures/network.ts';
import type { Series } from '../../drawing/index.ts';
import type { RateRecord, SweepRecord } from '../../simulation/network/experiments.ts';
import { stepsAnEpoch } from '../../simulation/network/lane.ts';
import type { LaneMark, Mark } from '../../simulation/network/trainer.ts';
import { theExperiments } from '../digits.ts';
import { METHODS } from './names.ts';
import { type NetworkPlace, runOf, shownMethod } from './runs.ts';
import type { NetworkSettings } from './schema.ts';

/** What is drawn of a network over the steps. */
export type Quantity = 'loss' | 'accuracy';

/** Rates this near count as the same: typed numbers and sliders are rounded. */
const SAME_RATE = 1.02;

const same = (a: number, b: number): boolean => a < b * SAME_RATE && b < a * SAME_RATE;

/** The sweep of the experiments that was run with these settings, if there is one. */
export function sweepOf(settings: NetworkSettings): SweepRecord | undefined {
  const { depth, activation, scale, batch } = settings;
  return theExperiments().sweeps.find(
    (sweep) =>
      sweep.depth === depth &&
      sweep.activation === activation &&
      sweep.batch === batch &&
      sweep.optimizer === 'sgd' &&
      sweep.inputs === 'raw' &&
      same(sweep.scale, scale),
  );
}

/** The networks now running, over the steps so far. */
export function liveSeries({ settings, step }: NetworkPlace, of: Quantity): Series[] {
  const marks = runOf(settings).marksUpTo(step);
  return settings.methods.map((method, i) => {
    const { name, kind, style, mark } = METHODS[method];
    return { name, kind, style, mark, points: pointsOf(marks, i, (lane) => lane[of]) };
  });
}

function pointsOf(marks: readonly Mark[], lane: number, value: (mark: LaneMark) => number) {
  return marks.flatMap(({ step, lanes }) => {
    const found = lanes[lane];
    return found ? [{ x: step, y: value(found) }] : [];
  });
}

/** Medians over seeds of the same networks, as the experiments found them, up to `last` steps. */
export function medianSeries(settings: NetworkSettings, of: Quantity, last: number): Series[] {
  const sweep = sweepOf(settings);
  const perEpoch = stepsAnEpoch(settings.batch);
  return settings.methods.flatMap((method) => {
    const found = sweep?.methods.find((one) => one.method === method);
    const record = found?.rates.find(({ learningRate }) =>
      same(learningRate, settings.learningRate),
    );
    if (!record) return [];
    const { name, kind, style } = METHODS[method];
    const points = medianPoints(record, of).filter(({ x }) => x * perEpoch <= last);
    return {
      name: words.picture.median(name),
      kind,
      style,
      isBackground: true,
      points: points.map(({ x, y }) => ({ x: x * perEpoch, y })),
    };
  });
}

function medianPoints(record: RateRecord, of: Quantity) {
  // A median run that is lost has neither loss nor accuracy from there on.
  const lostAt = record.loss.indexOf(null);
  const known = lostAt === -1 ? record[of] : record[of].slice(0, lostAt);
  return known.flatMap((y, epoch) => (y === null ? [] : [{ x: epoch, y }]));
}

/** ∥v∥ or η g²/∥v∥² of each layer of the network that is shown. */
export function layerSeries({ settings, step }: NetworkPlace): Series[] {
  const method = shownMethod(settings);
  if (!method) return [];
  const lane = settings.methods.indexOf(method);
  const marks = runOf(settings).marksUpTo(step);
  const isRate = settings.layers === 'rate';
  const count = marks[0]?.lanes[lane]?.layers.length ?? 0;
  return Array.from({ length: count }, (_, layer) => ({
    name: layer === count - 1 ? words.chart.lastLayer : words.chart.layer(layer + 1),
    kind: isRate ? 'rate' : 'v',
    symbol: isRate ? 'rate' : 'v',
    style: (['thick', 'dashed', 'dotted', 'thin'] as const)[layer % 4],
    points: pointsOf(marks, lane, ({ layers }) => {
      const at = layers[layer];
      return (isRate ? at?.effectiveLearningRate : at?.normV) ?? Number.NaN;
    }),
  }));
}
