import { words } from '#words/figures/gears.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { PolarSliders } from '../PolarSliders.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import { RateSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, two } from '../words.ts';
import { type GearsSeen, observeGears, SMALLEST_SPAN, schema, startFromHere } from './figure.ts';

const { readout } = words;

/** The gear across w, and the rates it makes. */
function quantitiesOf({ now, across }: GearsSeen): Quantity[] {
  const { normV = 0, g = 0, effectiveLearningRate: rate, directionLearningRate: unit } = now;
  return [
    { symbol: 'v', name: '∥v∥', title: readout.length, value: lengthText(normV) },
    { symbol: 'g', name: 'g', title: readout.g, value: two(g) },
    {
      symbol: 'rate',
      name: 'g²/∥v∥²',
      title: readout.across,
      value: formatNumber(across),
    },
    {
      symbol: 'rate',
      name: 'η g²/∥v∥²',
      title: readout.rate,
      value: rate === undefined ? readout.tooLarge : formatNumber(rate),
    },
    {
      symbol: 'rate',
      name: 'η/∥v∥²',
      title: readout.directionRate,
      value: unit === undefined ? readout.tooLarge : formatNumber(unit),
    },
  ];
}

/** What is set: v by length and angle, g, and how small the step is. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const here = startFromHere(state);
  const reach = Math.max(3, spanFor(Math.abs(here.g), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);
  return (
    <>
      <Readout quantities={quantitiesOf(observeGears(state))} />
      <PolarSliders symbol="v" value={here} onChange={start} />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={here.g}
        onChange={(g, hand) => start({ g }, hand)}
      />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
    </>
  );
}
