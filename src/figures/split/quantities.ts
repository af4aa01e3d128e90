import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation } from '../../simulation/index.ts';
import { direction } from '../../weightnorm/index.ts';
import type { Quantity } from '../Readout.tsx';
import { lengthText, lossText, two } from '../words.ts';

/** The figure's numbers, as symbol and value. */
export function quantitiesOf(now: Observation, isSgd: boolean): Quantity[] {
  const { v = [1, 0], g = 0, normV = 0, w, loss, effectiveLearningRate: rate } = now;
  const quantities = [
    { symbol: 'v', name: 'v', title: 'direction parameter v', value: formatVector(v) },
    { symbol: 'v', name: '∥v∥', title: 'length of v', value: lengthText(normV) },
    {
      symbol: 'direction',
      name: 'v/∥v∥',
      title: 'unit direction',
      value: formatVector(direction(v)),
    },
    { symbol: 'g', name: 'g', title: 'scale g', value: two(g) },
    { symbol: 'w', name: 'w', title: 'weight w = g·v/∥v∥', value: formatVector(w) },
    { symbol: 'loss', name: 'L', title: 'loss over all samples', value: lossText(loss) },
  ];
  // With momentum or Adam no single number says how far w moves across itself.
  if (!isSgd) return quantities;
  return [
    ...quantities,
    {
      symbol: 'rate',
      name: 'η g²/∥v∥²',
      title: 'effective learning rate: the rate at which w moves across itself',
      value: rate === undefined ? 'too large' : formatNumber(rate),
    },
  ];
}
