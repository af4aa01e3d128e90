import { words } from '#words/figures/initialization.ts';
import { Button, Choice, NumberSlider } from '../../controls/index.ts';
import type { ViewProps } from '../types.ts';
import { schema } from './layers.ts';

const { digits } = words.controls;
const DIGITS = [
  { value: 'fitted', label: digits.options.fitted },
  { value: 'unseen', label: digits.options.unseen },
] as const;

const { options } = schema.activation;
const activations = options.map((value) => ({ value, label: words.activations[value] }));

/** How large the weights are drawn, what follows them, and which digits go in. */
export function Controls({ store, state: { settings } }: ViewProps<typeof schema>) {
  return (
    <>
      <NumberSlider
        label={words.controls.scale}
        min={schema.scale.min}
        max={schema.scale.max}
        log
        value={settings.scale}
        onChange={(scale, hand) => store.adjust({ scale }, hand)}
      />
      <Choice
        label={words.controls.activation}
        options={activations}
        value={settings.activation}
        onChange={(activation) => store.adjust({ activation })}
      />
      <Choice
        label={digits.label}
        options={DIGITS}
        value={settings.digits}
        onChange={(next) => store.adjust({ digits: next })}
      />
      <div className="button-row">
        <Button onClick={() => store.adjust({ seed: (settings.seed + 1) % 2 ** 32 })}>
          {words.controls.draw}
        </Button>
      </div>
    </>
  );
}
