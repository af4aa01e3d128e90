import { Choice, Toggle } from '../../controls/index.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { direction } from '../../weightnorm/index.ts';
import { MoreSettings } from '../MoreSettings.tsx';
import { PolarSliders } from '../PolarSliders.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import { BiasSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { lengthText, lossText, two } from '../words.ts';
import { observeSplit, runsOf, SMALLEST_SPAN, schema, startFromHere } from './figure.ts';

const MODES = [
  { value: 'multiply', label: 'Divide and multiply' },
  { value: 'divide', label: 'Divide only (g = 1)' },
] as const;

/** The figure's numbers, as symbol and value. */
function quantitiesOf({ now }: ReturnType<typeof observeSplit>, isSgd: boolean): Quantity[] {
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

/** What is set: v by angle and length, g, b, the two modes, how it learns, and from what. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const seen = observeSplit(state);
  const { problem } = runsOf(settings).weightNorm;
  const here = startFromHere(state);
  const pinned = settings.mode === 'divide';
  const reach = Math.max(3, spanFor(Math.max(Math.abs(here.g), Math.abs(here.b)), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, phase: Phase) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, phase);

  // The other way of computing w goes on from what is seen: from g = 1 if it was pinned there.
  function switchMode(mode: typeof settings.mode) {
    store.restart({ ...startFromHere(store.get()), ...(pinned && { g: 1 }), mode });
  }

  return (
    <>
      <Readout quantities={quantitiesOf(seen, settings.optimizer === 'sgd')} />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={pinned ? 1 : here.g}
        disabled={pinned}
        {...(pinned && { hint: 'g is pinned at 1 while only dividing.' })}
        onChange={(g, phase) => start({ g }, phase)}
      />
      <PolarSliders symbol="v" value={here} onChange={start} />
      <Choice
        label="w is"
        symbol="w"
        options={MODES}
        value={settings.mode}
        onChange={(mode) => switchMode(mode)}
      />
      <div className="toggle-row">
        <Toggle
          label="Take w apart"
          checked={settings.apart}
          onChange={(apart) => store.adjust({ apart })}
        />
        <Toggle
          label="Plain w beside it"
          symbol="plain"
          checked={settings.plain}
          onChange={(on) => store.adjust({ plain: on })}
        />
      </div>
      <MoreSettings
        learning={{ settings, adjust: store.adjust }}
        data={{
          options: schema.data.options,
          data: problem.data,
          base: settings.data,
          edits: settings.edits,
          own: 'own',
          onData: (data, edits) => store.adjust({ data: data as typeof settings.data, edits }),
          onEdits: (edits, phase) => store.restart({ edits }, phase),
        }}
      >
        <BiasSlider
          reach={reach}
          bounds={schema.b}
          value={here.b}
          onChange={(b, phase) => start({ b }, phase)}
        />
      </MoreSettings>
    </>
  );
}
