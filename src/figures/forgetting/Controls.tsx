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
        label="The lines show"
        options={SHOW}
        value={settings.show}
        onChange={(show) => store.adjust({ show })}
      />
      <div className="toggle-row">
        <Toggle
          label="Logarithmic axes"
          checked={settings.logAxes}
          onChange={(logAxes) => store.adjust({ logAxes })}
        />
        <Toggle
          label="Prediction"
          checked={settings.theory}
          onChange={(theory) => store.adjust({ theory })}
        />
      </div>
      <NumberSlider
        label="noise of the targets, ±"
        min={schema.noise.min}
        max={schema.noise.max}
        step={0.05}
        value={settings.noise}
        onChange={(noise, phase) => store.adjust({ noise }, phase)}
      />
      <Choice
        label="γ is measured in the run with η ="
        options={RATES.map((value) => ({ value, label: value }))}
        value={settings.watch}
        onChange={(watch) => store.adjust({ watch })}
      />
      <p className="small">
        {gradient > 0
          ? `γ = ${formatNumber(gradient)}: the root mean square of ∥v∥·∥∇v L∥ over the steps of this run so far.`
          : 'γ can be measured after the first step.'}
      </p>
    </>
  );
}
