import { Button, Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import { networkMethods, stepsAnEpoch } from '../../simulation/network/lane.ts';
import { RateSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { DigitPad } from './DigitPad.tsx';
import { LaneTable } from './LaneTable.tsx';
import { METHODS } from './names.ts';
import { schema } from './schema.ts';
import { useRun } from './useRun.ts';

const DEPTHS = [
  { value: 'shallow', label: '2 layers' },
  { value: 'deep', label: '8 layers' },
] as const;
const ACTIVATIONS = [
  { value: 'relu', label: 'ReLU' },
  { value: 'tanh', label: 'tanh' },
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
        <Button onClick={() => store.seek(nextEpoch(state))}>To the next epoch</Button>
      </div>
      <DigitPad
        pixels={settings.digit}
        onChange={(digit, phase) => store.adjust({ digit }, phase)}
        onNote={say}
        seed={settings.seed}
      />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, phase) => store.adjust({ learningRate }, phase)}
      />
      <NumberSlider
        label="scale of the start"
        min={schema.scale.min}
        max={schema.scale.max}
        log
        value={settings.scale}
        onChange={(scale, phase) => store.adjust({ scale }, phase)}
      />
      <NumberSlider
        label="digits in a batch"
        min={schema.batch.min}
        max={schema.batch.max}
        log
        step={1}
        value={settings.batch}
        onChange={(batch, phase) => store.adjust({ batch: Math.round(batch) }, phase)}
      />
      <Choice
        label="hidden layers"
        options={DEPTHS}
        value={settings.depth}
        onChange={(depth) => store.adjust({ depth })}
      />
      <Choice
        label="activation"
        options={ACTIVATIONS}
        value={settings.activation}
        onChange={(activation) => store.adjust({ activation })}
      />
      <fieldset className="choice">
        <legend className="control-name">networks</legend>
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
