import { words } from '#words/figures/split.ts';
import { Choice, Toggle } from '../../controls/index.ts';
import type { Hand } from '../../hand/index.ts';
import { MoreSettings } from '../MoreSettings.tsx';
import { PolarSliders } from '../PolarSliders.tsx';
import { Readout } from '../Readout.tsx';
import { BiasSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { quantitiesOf } from './quantities.ts';
import { observeSplit, runsOf, startFromHere } from './runs.ts';
import { SphericalSliders } from './SphericalSliders.tsx';
import { isInSpace, SMALLEST_SPAN, schema } from './schema.ts';

const { controls } = words;

const ROOMS = [
  { value: 'plane', label: controls.room.options.plane },
  {
    value: 'space',
    label: controls.room.options.space,
    hint: controls.room.hint,
  },
] as const;
const MODES = [
  { value: 'multiply', label: controls.mode.options.multiply },
  { value: 'divide', label: controls.mode.options.divide },
] as const;

/** What is set: v by angle and length, g, b, the two modes, how it learns, and from what. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const inSpace = isInSpace(settings);
  const { problem } = runsOf(settings).weightNorm;
  const here = startFromHere(state);
  const pinned = settings.mode === 'divide';
  const reach = Math.max(3, spanFor(Math.max(Math.abs(here.g), Math.abs(here.b)), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);

  // The other way of computing w goes on from what is seen: from g = 1 if it was pinned there.
  function switchMode(mode: typeof settings.mode) {
    store.restart({ ...startFromHere(store.get()), ...(pinned && { g: 1 }), mode });
  }

  // The start stays where it is: the third number of v is there or not.
  function switchRoom(room: 'plane' | 'space') {
    store.adjust({ data: room === 'space' ? 'penguins3' : 'penguins', edits: [] });
  }

  return (
    <>
      <Readout quantities={quantitiesOf(observeSplit(state).now, settings.optimizer === 'sgd')} />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={pinned ? 1 : here.g}
        disabled={pinned}
        {...(pinned && { hint: controls.pinned })}
        onChange={(g, hand) => start({ g }, hand)}
      />
      {inSpace ? (
        <SphericalSliders value={here} onChange={start} />
      ) : (
        <PolarSliders symbol="v" value={here} onChange={start} />
      )}
      <Choice
        label={controls.room.label}
        symbol="w"
        options={ROOMS}
        value={inSpace ? 'space' : 'plane'}
        onChange={switchRoom}
      />
      <Choice
        label={controls.mode.label}
        symbol="w"
        options={MODES}
        value={settings.mode}
        onChange={(mode) => switchMode(mode)}
      />
      <div className="toggle-row">
        <Toggle
          label={controls.apart}
          checked={settings.apart}
          onChange={(apart) => store.adjust({ apart })}
        />
        <Toggle
          label={controls.plain}
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
          onEdits: (edits, hand) => store.restart({ edits }, hand),
        }}
      >
        <BiasSlider
          reach={reach}
          bounds={schema.b}
          value={here.b}
          onChange={(b, hand) => start({ b }, hand)}
        />
      </MoreSettings>
    </>
  );
}
