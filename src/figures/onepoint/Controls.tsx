import { words } from '#words/figures/onepoint.ts';
import { formatVector } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { Readout } from '../Readout.tsx';
import { AngleSlider, LengthSlider, RateSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, lossText, two } from '../words.ts';
import { outcome, restText } from './describe.ts';
import { observeOnePoint, schema, startFromHere } from './figure.ts';

const { readout } = words;

/** The two solutions in numbers, and what can be set: the start and the learning rate. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const seen = observeOnePoint(state);
  const { now, plain, v, g, weightNorm, besidePlain } = seen;
  const here = startFromHere(state);
  const reach = spanFor(Math.abs(here.g), 4);
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);

  return (
    <>
      <Readout
        quantities={[
          { symbol: 'v', name: 'v', title: readout.v, value: formatVector(v) },
          { symbol: 'v', name: '∥v∥', title: readout.normV, value: lengthText(now.normV ?? 0) },
          { symbol: 'g', name: 'g', title: readout.g, value: two(g) },
          { symbol: 'loss', name: 'L', title: readout.loss, value: lossText(now.loss) },
          { symbol: 'w', name: 'w', title: readout.w, value: formatVector(now.w) },
          { symbol: 'w', name: '∥w∥', title: readout.length, value: two(weightNorm.length) },
          { symbol: 'plain', ...readout.plain, value: formatVector(plain.w) },
          {
            symbol: 'plain',
            ...readout.plainLength,
            value: two(besidePlain.length),
          },
        ]}
      />
      <p className="answer">{restText(seen)}</p>
      <p className="answer">{outcome(seen)}</p>
      <LengthSlider
        symbol="v"
        value={here.length}
        onChange={(length, hand) => start({ length }, hand)}
      />
      <AngleSlider
        symbol="v"
        value={here.angle}
        onChange={(angle, hand) => start({ angle }, hand)}
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
    </>
  );
}
