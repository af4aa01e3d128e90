import { words } from '#words/figures/network.ts';
import { Button, Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import { networkMethods, stepsAnEpoch } from '../../simulation/network/lane.ts';
import { RateSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { DigitPad } from './DigitPad.tsx';
import { LaneTable } from './LaneTable.tsx';
import { METHODS } from './names.ts';
import { schema } from './schema.ts';
import { useRun } from './useRun.ts';

const { depth, activation } = words.controls;
const DEPTHS = [
  { value: 'shallow', label: depth.options.shallow },
  { value: 'deep', label: depth.options.deep },
] as const;
const ACTIVATIONS = [
  { value: 'relu', label: activation.options.relu },
  { value: 'tanh', label: activation.options.tanh },
] as const;

/** The step at which all digits will have been seen once more. */
function nextEpoch({ settings, step, goal }: ViewProps<typeof schema>['state']): number {
  const perEpoch = stepsAnEpoch(settings.batch);
  return (Math.floor((goal ?? step) / perEpoch) + 1) * perEpoch;
}

/** Which networks learn, and how; and what each has come to. */
export function Controls({ store, state, say }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { methods } = settings;
  useRun(settings);
  return (
    <>
      <LaneTable place={state} />
      <div className="button-row">
        <Button onClick={() => store.seek(nextEpoch(state))}>{words.controls.epoch}</Button>
      </div>
      <DigitPad
        pixels={settings.digit}
        onChange={(digit, hand) => store.adjust({ digit }, hand)}
        onNote={say}
        seed={settings.seed}
      />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
      <NumberSlider
        label={words.controls.scale}
        min={schema.scale.min}
        max={schema.scale.max}
        log
        value={settings.scale}
        onChange={(scale, hand) => store.adjust({ scale }, hand)}
      />
      <NumberSlider
        label={words.controls.batch}
        min={schema.batch.min}
        max={schema.batch.max}
        log
        step={1}
        value={settings.batch}
        onChange={(batch, hand) => store.adjust({ batch: Math.round(batch) }, hand)}
      />
      <Choice
        label={depth.label}
        options={DEPTHS}
        value={settings.depth}
        onChange={(next) => store.adjust({ depth: next })}
      />
      <Choice
        label={activation.label}
        options={ACTIVATIONS}
        value={settings.activation}
        onChange={(next) => store.adjust({ activation: next })}
      />
      <fieldset className="choice">
        <legend className="control-name">{words.controls.networks}</legend>
        <div className="toggle-row">
          {networkMethods.map((method) => (
            <Toggle
              key={method}
              label={METHODS[method].name}
              checked={methods.includes(method)}
              onChange={(on) =>
                store.adjust({
                  methods: networkMethods.filter((one) =>
                    one === method ? on : methods.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
