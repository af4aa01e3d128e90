import { DIGITS_SOURCE } from '../../datasets/digits/digits.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Figure } from '../types.ts';
import { describe, lastOf, percent, rangeOf } from './describe.ts';
import { afterFit, beforeFit, LAYERS, type LayerLook, schema, UNITS } from './layers.ts';
import { questions } from './questions.ts';

export { schema };

export const figure: Figure<typeof schema> = {
  name: 'initialization',
  title: 'Ten layers before training',
  caption: `Pre-activations of ${UNITS} units, layer by layer. Outline: all values. Filled: measured from the mean of their unit. In each row the highest bar has full height; the narrow bars at the edges hold all that lies beyond. σ is the standard deviation of a unit over the digits, as the mean over the units. Digits of 8 × 8 counts: ${DIGITS_SOURCE}`,
  schema,
  questions,
  horizon: 0,
  presets: [
    {
      id: 'opening',
      label: 'ReLU, as usually drawn',
      hint: 'Left, the filled part gets narrow and units die. Right, every layer is alike.',
      settings: {},
    },
    {
      id: 'tanh',
      label: 'tanh, as usually drawn',
      hint: 'No unit dies, but layer after layer the spread fades.',
      settings: { activation: 'tanh' },
    },
    {
      id: 'small',
      label: 'Drawn too small',
      hint: 'At 0.3 times the size the last layers say next to nothing. The right half has not moved.',
      settings: { scale: 0.3 },
    },
    {
      id: 'large',
      label: 'Drawn too large',
      hint: 'At three times the size almost everything in the last layers lies beyond the axis.',
      settings: { scale: 3 },
    },
    {
      id: 'flat',
      label: 'tanh, drawn too large',
      hint: 'tanh cannot explode. It goes flat: see how many outputs lie beyond ±0.95.',
      settings: { activation: 'tanh', scale: 3 },
    },
    {
      id: 'unseen',
      label: 'On unseen digits',
      hint: 'The same weights, other digits: right, the deviations are only close to 1.',
      settings: { digits: 'unseen' },
    },
  ],
  isRandom: () => true,
  reach: () => 0,
  ended: () => 'This figure has no steps.',
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
};
