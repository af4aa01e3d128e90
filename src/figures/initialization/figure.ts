import { words } from '#words/figures/initialization.ts';
import { DIGITS_SOURCE } from '../../datasets/digits/digits.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Figure } from '../types.ts';
import { describe, lastOf, percent, rangeOf } from './describe.ts';
import { afterFit, beforeFit, LAYERS, type LayerLook, schema, UNITS } from './layers.ts';
import { questions } from './questions.ts';

export { schema };

export const figure: Figure<typeof schema> = {
  name: 'initialization',
  title: words.title,
  caption: words.caption(UNITS, DIGITS_SOURCE),
  schema,
  questions,
  horizon: 0,
  presets: [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'tanh',
      ...words.presets.tanh,
      settings: { activation: 'tanh' },
    },
    {
      id: 'small',
      ...words.presets.small,
      settings: { scale: 0.3 },
    },
    {
      id: 'large',
      ...words.presets.large,
      settings: { scale: 3 },
    },
    {
      id: 'flat',
      ...words.presets.flat,
      settings: { activation: 'tanh', scale: 3 },
    },
    {
      id: 'unseen',
      ...words.presets.unseen,
      settings: { digits: 'unseen' },
    },
  ],
  isRandom: () => true,
  reach: () => 0,
  ended: () => words.ended,
  values({ settings }) {
    const before = beforeFit(settings);
    const after = afterFit(settings);
    const shown = after[settings.digits];
    const [unseenLow, unseenHigh] = rangeOf(after.unseen, ({ deviation }) => deviation);
    const [first, last] = [before[0] as LayerLook, lastOf(before)];
    return {
      scale: formatNumber(settings.scale),
      sdFirst: formatNumber(first.deviation),
      sdLast: formatNumber(last.deviation),
      sdLastAfter: formatNumber(lastOf(shown).deviation),
      dead: String(last.dead),
      deadAfter: String(lastOf(shown).dead),
      saturated: percent(last.saturated),
      /** Over all layers, on digits that had no part in the fitting. */
      unseenLow,
      unseenHigh,
      unseenOffset: rangeOf(after.unseen, ({ offset }) => offset)[1],
      unseenDead: String(rangeOf(after.unseen, ({ dead }) => dead)[1]),
      /** How much wider a ReLU layer 10 spreads when all weights are drawn three times as large. */
      threefold: String(3 ** LAYERS),
    };
  },
  describe,
  // Both halves, layer by layer.
  table({ settings }) {
    const halves = { before: beforeFit(settings), after: afterFit(settings)[settings.digits] };
    return Object.entries(halves).flatMap(([half, layers]) =>
      layers.map(({ deviation, offset, dead, saturated }, i) => ({
        ...{ half, layer: i + 1, deviation, offset, dead, saturated },
      })),
    );
  },
};
