import { Button, Choice, NumberSlider } from '../../controls/index.ts';
import type { ViewProps } from '../types.ts';
import { ACTIVATIONS } from './describe.ts';
import { schema } from './layers.ts';

const DIGITS = [
  { value: 'fitted', label: 'the 256 fitted to' },
  { value: 'unseen', label: '225 unseen' },
] as const;

const { options } = schema.activation;
const activations = options.map((value) => ({ value, label: ACTIVATIONS[value] }));

/** How large the weights are drawn, what follows them, and which digits go in. */
export function Controls({ store, state: { settings } }: ViewProps<typeof schema>) {
  return (
    <>
      <NumberSlider
        label="scale of the drawn weights, ×"
        min={schema.scale.min}
        max={schema.scale.max}
        log
        value={settings.scale}
        onChange={(scale, phase) => store.adjust({ scale }, phase)}
      />
      <Choice
        label="Activation"
        options={activations}
        value={settings.activation}
        onChange={(activation) => store.adjust({ activation })}
      />
      <Choice
        label="Digits"
        options={DIGITS}
        value={settings.digits}
        onChange={(digits) => store.adjust({ digits })}
      />
      <div className="button-row">
        <Button onClick={() => store.adjust({ seed: (settings.seed + 1) % 2 ** 32 })}>
          New draw
        </Button>
      </div>
    </>
  );
}
