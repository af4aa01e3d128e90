import { words } from '#words/figures/race.ts';
import { NumberSlider, Toggle } from '../../controls/index.ts';
import { formatNumber } from '../../drawing/index.ts';
import { ProblemControls } from '../ProblemControls.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import { RateSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { lengthText, lossText, two } from '../words.ts';
import { schema } from './figure.ts';
import { observeEntry } from './observe.ts';
import { type RacePlace, raceOf } from './runs.ts';

/** The figure's numbers, as symbol and value. */
function quantitiesOf({ settings, step }: RacePlace): Quantity[] {
  const { entries } = raceOf(settings);
  const [plain, { now }] = [observeEntry(entries[0], step), observeEntry(entries[1], step)];
  const { normV, g = 0, effectiveLearningRate: rate } = now;
  return [
    {
      symbol: 'plain',
      ...words.readout.plainLoss,
      value: lossText(plain.now.loss),
    },
    { symbol: 'w', name: 'L', title: words.readout.loss, value: lossText(now.loss) },
    {
      symbol: 'v',
      name: '∥v∥',
      title: words.readout.length,
      value: normV === undefined ? words.readout.tooLarge : lengthText(normV),
    },
    { symbol: 'g', name: 'g', title: words.readout.scale, value: two(g) },
    {
      symbol: 'rate',
      name: 'η g²/∥v∥²',
      title: words.readout.rate,
      value: rate === undefined ? words.readout.tooLarge : formatNumber(rate),
    },
  ];
}

/** What is set: η, the length of v, the third runner, the problem. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { limits } = raceOf(settings);
  return (
    <>
      <Readout quantities={quantitiesOf(state)} />
      <p className="method">
        {words.controls.limits(
          formatNumber(limits.plain),
          formatNumber(limits.weightNorm),
          formatNumber(limits.condition),
        )}
      </p>
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
      <NumberSlider
        label={words.controls.length}
        symbol="v"
        min={schema.length.min}
        max={schema.length.max}
        log
        value={settings.length}
        onChange={(length, hand) => store.restart({ length }, hand)}
      />
      <Toggle
        label={words.controls.third}
        checked={settings.divideAfter}
        onChange={(divideAfter) => store.adjust({ divideAfter })}
      />
      <ProblemControls settings={settings} onChange={store.adjust} />
    </>
  );
}
