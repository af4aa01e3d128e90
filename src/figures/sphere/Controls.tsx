import { words } from '#words/figures/sphere.ts';
import { Choice, Toggle } from '../../controls/index.ts';
import { dataset } from '../../datasets/index.ts';
import type { Hand } from '../../hand/index.ts';
import { Readout } from '../Readout.tsx';
import { AzimuthSlider, ElevationSlider, LengthSlider, ScaleSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { Learning } from './Learning.tsx';
import { quantitiesOf } from './quantities.ts';
import { observeSphere, startFromHere } from './runs.ts';
import { schema } from './schema.ts';

const { options } = words.controls.mode;
const MODES = [
  { value: 'pinned', label: options.pinned },
  { value: 'learned', label: options.learned },
] as const;

const DATA = schema.data.options.map((value) => ({ value, label: dataset(value).title }));
const LARGEST_G = 6;

/** What is set: the start of v by two angles and its length, g, whether g learns, and the data. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const here = startFromHere(state);
  const reach = Math.max(LARGEST_G, Math.abs(here.g));
  const start = (patch: Partial<typeof settings>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);
  return (
    <>
      <Readout quantities={quantitiesOf(observeSphere(state), settings.optimizer === 'sgd')} />
      <Choice
        label={words.controls.mode.label}
        symbol="g"
        options={MODES}
        value={settings.mode}
        onChange={(mode) => start({ mode })}
      />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={here.g}
        onChange={(g, hand) => start({ g }, hand)}
      />
      <AzimuthSlider
        of="v"
        symbol="v"
        value={here.azimuth}
        onChange={(azimuth, hand) => start({ azimuth }, hand)}
      />
      <ElevationSlider
        of="v"
        symbol="v"
        value={here.elevation}
        onChange={(elevation, hand) => start({ elevation }, hand)}
      />
      <LengthSlider
        symbol="v"
        value={here.length}
        onChange={(length, hand) => start({ length }, hand)}
      />
      <Choice
        label={words.controls.data}
        options={DATA}
        value={settings.data}
        onChange={(data) => store.adjust({ data })}
      />
      <Toggle
        label={words.controls.twin}
        checked={settings.twin}
        onChange={(twin) => store.adjust({ twin })}
      />
      <Learning store={store} settings={settings} />
    </>
  );
}
