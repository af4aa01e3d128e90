import { words } from '#words/figures/decay.ts';
import { Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import type { Hand } from '../../hand/index.ts';
import { RateSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { DecayTable } from './DecayTable.tsx';
import { observeDecay, schema, startFromHere } from './runs.ts';

const LAMBDAS = [
  { key: 'lambdaV', label: words.controls.lambdaV, symbol: 'v' },
  { key: 'lambdaG', label: words.controls.lambdaG, symbol: 'g' },
  // No letter of the label is to be marked: “plain” is a word.
  { key: 'lambdaW', label: words.controls.lambdaW, symbol: undefined },
] as const;

const { second } = words.controls;
const SECOND = [
  { value: 'turn', label: second.options.turn },
  { value: 'loss', label: second.options.loss },
] as const;

/** What is set: a decay for each length, how v starts, and how both learn. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const here = startFromHere(state);
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);
  return (
    <>
      <DecayTable settings={settings} seen={observeDecay(state)} />
      {LAMBDAS.map(({ key, label, symbol }) => (
        <NumberSlider
          key={key}
          label={label}
          symbol={symbol}
          min={schema[key].min}
          max={schema[key].max}
          step={0.005}
          value={settings[key]}
          onChange={(value, hand) => store.adjust({ [key]: value }, hand)}
        />
      ))}
      <NumberSlider
        label={words.controls.length}
        symbol="v"
        min={schema.length.min}
        max={schema.length.max}
        log
        value={here.length}
        onChange={(length, hand) => start({ length }, hand)}
      />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
      <div className="toggle-row">
        <Toggle
          label={words.controls.noise}
          checked={settings.noise}
          onChange={(noise) => store.adjust({ noise })}
        />
        <Toggle
          label={words.controls.three}
          symbol="v"
          checked={settings.three}
          onChange={(three) => store.adjust({ three })}
        />
      </div>
      <Choice
        label={second.label}
        options={SECOND}
        value={settings.second}
        onChange={(next) => store.adjust({ second: next })}
      />
    </>
  );
}
