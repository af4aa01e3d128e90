import { words } from '#words/figures/flip.ts';
import { NumberSlider, Toggle } from '../../controls/index.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { Readout } from '../Readout.tsx';
import { LengthSlider, RateSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, lossText, two } from '../words.ts';
import { outcome, slopeText } from './describe.ts';
import { observeFlip, schema, startFromHere } from './figure.ts';

const { controls, readout } = words;

/** The numbers, and what can be set: the start, the learning rate, and a plain w beside it. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const seen = observeFlip(state);
  const { now, v, g, bestG } = seen;
  const here = startFromHere(state);
  const reach = spanFor(Math.abs(here.g), 3);
  const rate = now.effectiveLearningRate;
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);

  return (
    <>
      <Readout
        quantities={[
          { symbol: 'v', name: 'v', title: readout.v, value: formatVector(v) },
          { symbol: 'v', name: '∥v∥', title: readout.length, value: lengthText(now.normV ?? 0) },
          {
            symbol: 'v',
            name: '∥∇v∥',
            title: readout.slope,
            value: slopeText(seen),
          },
          { symbol: 'g', name: 'g', title: readout.g, value: two(g) },
          { symbol: 'g', ...readout.bestG, value: two(bestG) },
          { symbol: 'w', name: 'w', title: readout.w, value: formatVector(now.w) },
          { symbol: 'loss', name: 'L', title: readout.loss, value: lossText(now.loss) },
          {
            symbol: 'rate',
            name: 'η g²/∥v∥²',
            title: readout.rate,
            value: rate === undefined ? readout.tooLarge : formatNumber(rate),
          },
        ]}
      />
      <p className="answer">{outcome(seen, settings.g)}</p>
      <NumberSlider
        label={controls.off}
        symbol="v"
        unit="°"
        min={0}
        max={30}
        typed={[schema.off.min, schema.off.max]}
        step={0.5}
        value={here.off}
        onChange={(off, hand) => start({ off }, hand)}
      />
      <LengthSlider
        symbol="v"
        value={here.length}
        onChange={(length, hand) => start({ length }, hand)}
      />
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
      <Toggle
        label={controls.plain}
        symbol="plain"
        checked={settings.plain}
        onChange={(plain) => store.adjust({ plain })}
      />
    </>
  );
}
