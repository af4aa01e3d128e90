import { words } from '#words/figures/forgetting.ts';
import { Choice, NumberSlider, Toggle } from '../../controls/index.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { LaneTable } from './LaneTable.tsx';
import { observeForgetting, RATES, schema } from './lanes.ts';

const SHOW = [
  { value: 'rate', label: 'η/∥v∥²' },
  { value: 'length', label: '∥v∥' },
] as const;

/** What is shown of the five runs, and how noisy their samples are. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { lanes, gradient } = observeForgetting(state);
  return (
    <>
      <LaneTable lanes={lanes} />
      <Choice
        label={words.controls.show}
        options={SHOW}
        value={settings.show}
        onChange={(show) => store.adjust({ show })}
      />
      <div className="toggle-row">
        <Toggle
          label={words.controls.logAxes}
          checked={settings.logAxes}
          onChange={(logAxes) => store.adjust({ logAxes })}
        />
        <Toggle
          label={words.controls.theory}
          checked={settings.theory}
          onChange={(theory) => store.adjust({ theory })}
        />
      </div>
      <NumberSlider
        label={words.controls.noise}
        min={schema.noise.min}
        max={schema.noise.max}
        step={0.05}
        value={settings.noise}
        onChange={(noise, hand) => store.adjust({ noise }, hand)}
      />
      <Choice
        label={words.controls.watch}
        options={RATES.map((value) => ({ value, label: value }))}
        value={settings.watch}
        onChange={(watch) => store.adjust({ watch })}
      />
      <p className="small">
        {gradient > 0 ? words.controls.gamma(formatNumber(gradient)) : words.controls.noGamma}
      </p>
    </>
  );
}
