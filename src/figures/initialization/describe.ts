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

/** A share in whole percent, and no less than that where there is any. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1 %';
  return `${formatNumber(100 * share, { decimals: 0 })} %`;
}

export const ACTIVATIONS = { relu: 'ReLU', tanh: 'tanh' } as const;

const DIGITS = {
  fitted: `the ${FITTED} digits that the weights are fitted to`,
  unseen: 'digits that had no part in the fitting',
} as const;

/** The last hidden layer. */
export const lastOf = (layers: readonly LayerLook[]): LayerLook => layers.at(-1) as LayerLook;

/** The smallest and the largest of a quantity over all layers. */
export function rangeOf(layers: readonly LayerLook[], read: (layer: LayerLook) => number) {
  const values = layers.map(read);
  return [Math.min(...values), Math.max(...values)] as const;
}

const unitsText = (count: number): string =>
  count === 1 ? `1 of its ${UNITS} units is dead` : `${count} of its ${UNITS} units are dead`;

/** What has become of the outputs of a layer, in half a sentence. */
function fateText(layer: LayerLook, activation: InitializationSettings['activation']): string {
  if (activation === 'relu') return unitsText(layer.dead);
  return `${percent(layer.saturated)} of its outputs lie beyond ±0.95, where tanh is flat`;
}

/** From the first layer to the last, in one sentence. */
export function trendText(settings: InitializationSettings): string {
  const before = beforeFit(settings);
  const [low, high] = rangeOf(afterFit(settings)[settings.digits], ({ deviation }) => deviation);
  const first = formatNumber((before[0] as LayerLook).deviation);
  const after =
    high - low < 1e-6
      ? 'After, it is 1 in every layer.'
      : `After, it lies between ${formatNumber(low)} and ${formatNumber(high)}.`;
  return `Before, the deviation goes from ${first} in layer 1 to ${formatNumber(lastOf(before).deviation)} in layer ${LAYERS}. ${after}`;
}

/** The words of the figure. */
export function describe({ settings }: Place<typeof schema>): Description {
  const { scale, activation, digits } = settings;
  const before = lastOf(beforeFit(settings));
  const fitted = afterFit(settings)[digits];
  const after = lastOf(fitted);
  const [, offset] = rangeOf(fitted, (layer) => layer.offset);
  return {
    summary: `Histograms of the pre-activations in ${LAYERS} layers of ${UNITS} units, left before and right after data-dependent initialization. Nothing has been trained. You set how large the weights are drawn, the activation, and which digits go in.`,
    details: [
      `${ACTIVATIONS[activation]} layers, weights drawn at ${formatNumber(scale)} times the usual size, shown ${DIGITS[digits]}.`,
      trendText(settings),
      `Layer ${LAYERS} before: ${fateText(before, activation)}, and ${percent(shareBeyond(before.all))} of its pre-activations lie beyond ±${REACH}.`,
      `Layer ${LAYERS} after: ${fateText(after, activation)}, and ${percent(shareBeyond(after.all))} of its pre-activations lie beyond ±${REACH}.`,
      `After, the means of the units are at most ${formatNumber(offset, { decimals: 2 })} from 0, as a mean over the units of a layer.`,
    ],
    hint: 'Make the weights larger or smaller: the left half changes, the right one does not.',
    announcement: `At scale ${formatNumber(scale)} with ${ACTIVATIONS[activation]}, the deviation in layer ${LAYERS} is ${formatNumber(before.deviation)} before and ${formatNumber(after.deviation)} after.`,
  };
}
