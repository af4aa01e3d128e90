import { Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { direction } from '../../weightnorm/index.ts';
import { MoreSettings } from '../MoreSettings.tsx';
import { type Quantity, Readout } from '../Readout.tsx';
import type { ViewProps } from '../types.ts';
import { lossText, two } from '../words.ts';
import { observeSplit, runsOf, schema, spanFor, startFromHere } from './figure.ts';

const MODES = [
  { value: 'multiply', label: 'Divide and multiply' },
  { value: 'divide', label: 'Divide only (g = 1)' },
] as const;

/** The figure's numbers, as symbol and value. */
function quantitiesOf({ now }: ReturnType<typeof observeSplit>): Quantity[] {
  const { v = [1, 0], g = 0, normV = 0, w, loss, effectiveLearningRate: rate } = now;
  return [
    { symbol: 'v', name: 'v', title: 'direction parameter v', value: formatVector(v) },
    { symbol: 'v', name: '∥v∥', title: 'length of v', value: two(normV) },
    {
      symbol: 'direction',
      name: 'v/∥v∥',
      title: 'unit direction',
      value: formatVector(direction(v)),
    },
    { symbol: 'g', name: 'g', title: 'scale g', value: two(g) },
    { symbol: 'w', name: 'w', title: 'weight w = g·v/∥v∥', value: formatVector(w) },
    { symbol: 'loss', name: 'L', title: 'loss over all samples', value: lossText(loss) },
    {
      symbol: 'rate',
      name: 'η g²/∥v∥²',
      title: 'effective learning rate across w',
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
  const reach = Math.max(3, spanFor(seen.now.v ?? [1, 0], seen.now.g ?? 0));
  const start = (patch: Partial<typeof here>, phase: Phase) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, phase);

  return (
    <>
      <Readout quantities={quantitiesOf(seen)} />
      <NumberSlider
        label="scale g"
        symbol="g"
        min={-reach}
        max={reach}
        step={0.01}
        value={pinned ? 1 : here.g}
        disabled={pinned}
        {...(pinned && { hint: 'g is pinned at 1 while only dividing.' })}
        onChange={(g, phase) => start({ g }, phase)}
      />
      <NumberSlider
        label="angle of v"
        symbol="v"
        unit="°"
        min={-180}
        max={180}
        step={0.1}
        value={here.angle}
        onChange={(angle, phase) => start({ angle }, phase)}
      />
      <NumberSlider
        label="length ∥v∥"
        symbol="v"
        min={0.05}
        max={1000}
        log
        value={here.length}
        onChange={(length, phase) => start({ length }, phase)}
      />
      <Choice
        label="w is"
        options={MODES}
        value={settings.mode}
        onChange={(mode) => store.adjust({ mode })}
      />
      <div className="toggle-row">
        <Toggle
          label="Take w apart"
          checked={settings.apart}
          onChange={(apart) => store.adjust({ apart })}
        />
        <Toggle
          label="Plain SGD beside it"
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
        <NumberSlider
          label="bias b"
          symbol="w"
          min={-reach}
          max={reach}
          step={0.01}
          value={here.b}
          onChange={(b, phase) => start({ b }, phase)}
        />
      </MoreSettings>
    </>
  );
}
