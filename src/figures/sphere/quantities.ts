import { words } from '#words/figures/sphere.ts';
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
  const titles = twin ? words.readout.fromA : words.readout.alone;
  const quantities: Quantity[] = [
    { symbol: 'v', name: '∥v∥', title: titles.length, value: lengthText(normV) },
    {
      symbol: 'direction',
      name: 'v/∥v∥',
      title: titles.direction,
      value: formatVector(direction(v)),
    },
    { symbol: 'g', name: 'g', title: titles.scale, value: two(g) },
    { symbol: 'w', name: 'w', title: titles.weight, value: formatVector(w) },
    {
      symbol: 'loss',
      name: twin ? words.readout.lossOfA : 'L',
      title: titles.loss,
      value: lossText(loss),
    },
  ];
  if (twin) {
    quantities.push({
      symbol: 'loss',
      name: words.readout.lossOfB,
      title: words.readout.lossFromB,
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
      title: words.readout.rate,
      value: rate === undefined ? words.readout.tooLarge : formatNumber(rate),
    },
  ];
}
