import { formatNumber, formatVector } from '../../drawing/index.ts';
import { direction } from '../../weightnorm/index.ts';
import type { Quantity } from '../Readout.tsx';
import { lengthText, lossText, two } from '../words.ts';
import type { observeSphere } from './runs.ts';

/** The figure's numbers, as symbol and value; B's beside A's where it is laid over. */
export function quantitiesOf(
  { now, twin }: ReturnType<typeof observeSphere>,
  isSgd: boolean,
): Quantity[] {
  const { v = [1, 0, 0], g = 0, normV = 0, w, loss, directionLearningRate: rate } = now;
  const own = twin ? ' from A' : '';
  const quantities: Quantity[] = [
    { symbol: 'v', name: '∥v∥', title: `length of v${own}`, value: lengthText(normV) },
    {
      symbol: 'direction',
      name: 'v/∥v∥',
      title: `unit direction${own}`,
      value: formatVector(direction(v)),
    },
    { symbol: 'g', name: 'g', title: `scale g${own}`, value: two(g) },
    { symbol: 'w', name: 'w', title: `weight w = g·v/∥v∥${own}`, value: formatVector(w) },
    { symbol: 'loss', name: twin ? 'L_A' : 'L', title: `loss${own}`, value: lossText(loss) },
  ];
  if (twin) {
    quantities.push({
      symbol: 'loss',
      name: 'L_B',
      title: 'loss from B',
      value: lossText(twin.loss),
    });
  }
  // With momentum or Adam no single number says how fast the direction moves.
  if (!isSgd) return quantities;
  return [
    ...quantities,
    {
      symbol: 'rate',
      name: 'η/∥v∥²',
      title: 'the rate at which the unit direction moves',
      value: rate === undefined ? 'too large' : formatNumber(rate),
    },
  ];
}
