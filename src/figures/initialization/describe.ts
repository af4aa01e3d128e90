import { words } from '#words/figures/initialization.ts';
import { formatNumber, shareBeyond } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import {
  afterFit,
  beforeFit,
  FITTED,
  type InitializationSettings,
  LAYERS,
  type LayerLook,
  REACH,
  type schema,
  UNITS,
} from './layers.ts';

const said = words.describe;

/** A share in whole percent, and no less than that where there is any. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return words.lessThanOnePercent;
  return words.percent(formatNumber(100 * share, { decimals: 0 }));
}

/** The last hidden layer. */
export const lastOf = (layers: readonly LayerLook[]): LayerLook => layers.at(-1) as LayerLook;

/** The smallest and the largest of a quantity over all layers. */
export function rangeOf(layers: readonly LayerLook[], read: (layer: LayerLook) => number) {
  const values = layers.map(read);
  return [Math.min(...values), Math.max(...values)] as const;
}

/** What has become of a layer: its outputs, and its pre-activations beyond the axis. */
const fateOf = (layer: LayerLook, activation: InitializationSettings['activation']) => ({
  layer: LAYERS,
  fate: activation === 'relu' ? said.dead(layer.dead, UNITS) : said.flat(percent(layer.saturated)),
  beyond: percent(shareBeyond(layer.all)),
  reach: REACH,
});

/** From the first layer to the last, in one sentence. */
export function trendText(settings: InitializationSettings): string {
  const before = beforeFit(settings);
  const [low, high] = rangeOf(afterFit(settings)[settings.digits], ({ deviation }) => deviation);
  const first = formatNumber((before[0] as LayerLook).deviation);
  const last = formatNumber(lastOf(before).deviation);
  const after =
    high - low < 1e-6 ? said.afterOne : said.afterBetween(formatNumber(low), formatNumber(high));
  return `${said.before(first, last, LAYERS)} ${after}`;
}

/** The words of the figure. */
export function describe({ settings }: Place<typeof schema>): Description {
  const { scale, activation, digits } = settings;
  const before = lastOf(beforeFit(settings));
  const fitted = afterFit(settings)[digits];
  const after = lastOf(fitted);
  const [, offset] = rangeOf(fitted, (layer) => layer.offset);
  return {
    summary: said.summary(LAYERS, UNITS),
    details: [
      said.shown(
        words.activations[activation],
        formatNumber(scale),
        digits === 'fitted' ? said.digits.fitted(FITTED) : said.digits.unseen,
      ),
      trendText(settings),
      said.layerBefore(fateOf(before, activation)),
      said.layerAfter(fateOf(after, activation)),
      said.means(formatNumber(offset, { decimals: 2 })),
    ],
    hint: said.hint,
    announcement: said.announcement({
      scale: formatNumber(scale),
      activation: words.activations[activation],
      layer: LAYERS,
      before: formatNumber(before.deviation),
      after: formatNumber(after.deviation),
    }),
  };
}
