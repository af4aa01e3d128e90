import { words } from '#words/figures/relatives.ts';
import { Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import type { Hand } from '../../hand/index.ts';
import { learnsScale, storesWeight } from '../../simulation/relatives.ts';
import type { RelativeName } from '../../weightnorm/index.ts';
import { AngleSlider, LengthSlider, RateSlider, ScaleSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { FactTable } from './FactTable.tsx';
import { facts } from './facts.ts';
import { NAMES, observeRelatives, schema, startFromHere } from './runs.ts';

const OPTIONS = NAMES.map((value) => ({ value, label: facts[value].name }));

/** What is set: the two methods, where both start, and what they learn with. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { method, other } = settings;
  const { first, second } = observeRelatives(state);
  const here = startFromHere(state, first);
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);
  const either = (test: (name: RelativeName) => boolean) => test(method) || test(other);
  const reach = Math.max(3, Math.ceil(Math.abs(here.g)));
  return (
    <>
      <Choice
        label={words.controls.method}
        options={OPTIONS}
        value={method}
        onChange={(next) => store.adjust({ method: next })}
      />
      <Choice
        label={words.controls.other}
        options={OPTIONS}
        value={other}
        onChange={(next) => store.adjust({ other: next })}
      />
      <FactTable methods={[method, other]} seen={[first, second]} />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
      {either((each) => each === 'l2') && (
        <NumberSlider
          label={words.controls.decay}
          min={schema.decay.min}
          max={schema.decay.max}
          step={0.01}
          value={settings.decay}
          onChange={(decay, hand) => store.adjust({ decay }, hand)}
        />
      )}
      {either((each) => each === 'maxNorm') && (
        <NumberSlider
          label={words.controls.longest}
          min={schema.longest.min}
          max={schema.longest.max}
          log
          value={settings.longest}
          onChange={(longest, hand) => store.adjust({ longest }, hand)}
        />
      )}
      <AngleSlider
        symbol={storesWeight(method) ? 'w' : 'v'}
        value={here.angle}
        onChange={(angle, hand) => start({ angle }, hand)}
      />
      {either((each) => !storesWeight(each)) && (
        <LengthSlider
          symbol="v"
          value={here.length}
          onChange={(length, hand) => start({ length }, hand)}
        />
      )}
      {either((each) => learnsScale(each) || storesWeight(each)) && (
        <ScaleSlider
          reach={reach}
          bounds={schema.g}
          value={here.g}
          onChange={(g, hand) => start({ g }, hand)}
          hint={words.controls.scaleHint}
        />
      )}
      <Toggle
        label={words.controls.whitened}
        checked={settings.whitened}
        onChange={(whitened) => store.adjust({ whitened })}
      />
    </>
  );
}
