import { words } from '#words/figures/network.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { networkHost, readLanes, runOf, shownMethod } from './runs.ts';
import { schema } from './schema.ts';

export { schema } from './schema.ts';

/** An epoch is 35 steps of 32 digits: ten epochs. */
const HORIZON = 350;

export const figure: Figure<typeof schema> = {
  name: 'network',
  title: words.title,
  caption: words.caption,
  schema,
  horizon: HORIZON,
  presets,
  questions,
  isRandom: () => true,
  reach: (settings, step) => runOf(settings).reach(step),
  ended(settings, step) {
    if (settings.methods.length === 0) return words.ended.noNetwork;
    const losses = runOf(settings).lossesAt(step);
    if (!losses?.every(Number.isNaN)) return null;
    return words.ended.allLost;
  },
  values(place) {
    const readings = readLanes(place).flatMap(({ method, mark }) =>
      mark
        ? [
            [`${method}Loss`, mark.loss],
            [`${method}Accuracy`, 100 * mark.accuracy],
          ]
        : [],
    );
    const { learningRate } = place.settings;
    const values = Object.fromEntries(readings);
    return { learningRate, ...values, loss: values[`${shownMethod(place.settings)}Loss`] };
  },
  describe,
  arrivals: {
    subscribe: (listener) => networkHost().subscribe(listener),
    count: (settings) => runOf(settings).version(),
  },
  // Every measurement of every network so far.
  table({ settings, step }) {
    return runOf(settings)
      .marksUpTo(step)
      .flatMap((mark) =>
        settings.methods.map((method, i) => {
          const { loss, accuracy, layers = [] } = mark.lanes[i] ?? {};
          const perLayer = layers.flatMap((layer, at) =>
            Object.entries(layer).map(([name, value]) => [`${name}${at + 1}`, value]),
          );
          return { step: mark.step, method, loss, accuracy, ...Object.fromEntries(perLayer) };
        }),
      );
  },
};
