import { words } from '#words/figures/growth.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { LearningControls } from '../learningControls.tsx';
import { PolarSliders } from '../PolarSliders.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import { ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText } from '../words.ts';
import { degrees } from './describe.ts';
import { type GrowthSeen, observeGrowth, SMALLEST_SPAN, schema, startFromHere } from './figure.ts';

const { readout } = words;

/** ∥v∥/cos θ: the hypotenuse, if the angle at the tip of v is right. */
export const hypotenuse = (leg: number, turn: number): number =>
  leg / Math.cos((turn * Math.PI) / 180);

/** The triangle's numbers, and what has added up. */
function quantitiesOf({ now, move, odometer }: GrowthSeen, isSgd: boolean): Quantity[] {
  const { normV = 0, directionLearningRate: rate } = now;
  const quantities = [
    { symbol: 'v', name: '∥v∥', title: readout.length, value: lengthText(normV) },
    {
      symbol: 'gradient',
      name: '∥Δv∥',
      title: readout.change,
      value: move ? formatNumber(move.normChange) : readout.noStep,
    },
    {
      symbol: 'direction',
      name: 'θ',
      title: readout.turn,
      value: move ? `${degrees(move.turn)}°` : readout.noStep,
    },
    {
      symbol: 'v',
      name: '∥v∥/cos θ',
      title: readout.hypotenuse,
      value: move ? lengthText(hypotenuse(normV, move.turn)) : readout.noStep,
    },
    {
      symbol: 'v',
      name: '∥v′∥',
      title: readout.after,
      value: move ? lengthText(move.normAfter) : readout.noStep,
    },
    {
      symbol: 'direction',
      name: 'Σθ',
      title: readout.turned,
      value: `${degrees(odometer.turned)}°`,
    },
  ];
  if (!isSgd) return quantities;
  return [
    ...quantities,
    {
      symbol: 'rate',
      name: 'η/∥v∥²',
      title: readout.rate,
      value: rate === undefined ? readout.tooLarge : formatNumber(rate),
    },
  ];
}

/** What is set: the start, and how it learns. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const here = startFromHere(state);
  const reach = Math.max(3, spanFor(Math.abs(here.g), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);
  return (
    <>
      <Readout quantities={quantitiesOf(observeGrowth(state), settings.optimizer === 'sgd')} />
      <LearningControls settings={settings} adjust={store.adjust} />
      <PolarSliders symbol="v" value={here} onChange={start} />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={here.g}
        onChange={(g, hand) => start({ g }, hand)}
      />
    </>
  );
}
