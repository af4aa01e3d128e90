import { words } from '#words/figures/split.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation } from '../../simulation/index.ts';
import { direction } from '../../weightnorm/index.ts';
import type { Quantity } from '../Readout.tsx';
import { lengthText, lossText, two } from '../words.ts';

/** The figure's numbers, as symbol and value. */
export function quantitiesOf(now: Observation, isSgd: boolean): Quantity[] {
  const { v = [1, 0], g = 0, normV = 0, w, loss, effectiveLearningRate: rate } = now;
  const quantities = [
    { symbol: 'v', name: 'v', title: words.readout.v, value: formatVector(v) },
    { symbol: 'v', name: '∥v∥', title: words.readout.length, value: lengthText(normV) },
    {
      symbol: 'direction',
      name: 'v/∥v∥',
      title: words.readout.direction,
      value: formatVector(direction(v)),
    },
    { symbol: 'g', name: 'g', title: words.readout.g, value: two(g) },
    { symbol: 'w', name: 'w', title: words.readout.w, value: formatVector(w) },
    { symbol: 'loss', name: 'L', title: words.readout.loss, value: lossText(loss) },
  ];
  // With momentum or Adam no single number says how far w moves across itself.
  if (!isSgd) return quantities;
  return [
    ...quantities,
    {
      symbol: 'rate',
      name: 'η g²/∥v∥²',
      title: words.readout.rate,
      value: rate === undefined ? words.readout.tooLarge : formatNumber(rate),
    },
  ];
}
