import { formatNumber } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { LearningControls } from '../learningControls.tsx';
import { PolarSliders } from '../PolarSliders.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import { ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText } from '../words.ts';
import { degrees } from './describe.ts';
import { type GrowthSeen, observeGrowth, SMALLEST_SPAN, schema, startFromHere } from './figure.ts';

/** ∥v∥/cos θ: the hypotenuse, if the angle at the tip of v is right. */
export const hypotenuse = (leg: number, turn: number): number =>
  leg / Math.cos((turn * Math.PI) / 180);

/** The triangle's numbers, and what has added up. */
function quantitiesOf({ now, move, odometer }: GrowthSeen, isSgd: boolean): Quantity[] {
  const { normV = 0, directionLearningRate: rate } = now;
  const quantities = [
    { symbol: 'v', name: '∥v∥', title: 'length of v', value: lengthText(normV) },
    {
      symbol: 'gradient',
      name: '∥Δv∥',
      title: 'length of the next step of v',
      value: move ? formatNumber(move.normChange) : 'no next step',
    },
    {
      symbol: 'direction',
      name: 'θ',
      title: 'angle by which the next step turns v',
      value: move ? `${degrees(move.turn)}°` : 'no next step',
    },
    {
      symbol: 'v',
      name: '∥v∥/cos θ',
      title: 'length of v divided by the cosine of the turn',
      value: move ? lengthText(hypotenuse(normV, move.turn)) : 'no next step',
    },
    {
      symbol: 'v',
      name: '∥v′∥',
      title: 'length of v after the next step',
      value: move ? lengthText(move.normAfter) : 'no next step',
    },
    {
      symbol: 'direction',
      name: 'Σθ',
      title: 'all turns so far together',
      value: `${degrees(odometer.turned)}°`,
    },
  ];
  if (!isSgd) return quantities;
  return [
    ...quantities,
    {
      symbol: 'rate',
      name: 'η/∥v∥²',
      title: 'learning rate of the unit direction',
      value: rate === undefined ? 'too large' : formatNumber(rate),
    },
  ];
}

/** What is set: the start, and how it learns. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const here = startFromHere(state);
  const reach = Math.max(3, spanFor(Math.abs(here.g), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, phase: Phase) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, phase);
  return (
    <>
      <Readout quantities={quantitiesOf(observeGrowth(state), settings.optimizer === 'sgd')} />
      <LearningControls settings={settings} adjust={store.adjust} />
      <PolarSliders symbol="v" value={here} onChange={start} />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={here.g}
        onChange={(g, phase) => start({ g }, phase)}
      />
    </>
  );
}
