import { Choice } from '../../controls/index.ts';
import { DIGITS_SOURCE } from '../../datasets/digits/digits.ts';
import { EndLabels, LineChart } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { lastStep, trendOf } from './Curves.tsx';
import { layerSeries } from './curves.ts';
import { FirstLayer } from './FirstLayer.tsx';
import { METHODS } from './names.ts';
import { shownMethod } from './runs.ts';
import type { schema } from './schema.ts';
import { useRun } from './useRun.ts';

const QUANTITIES = [
  { value: 'length', label: '∥v∥' },
  { value: 'rate', label: 'η g²/∥v∥²' },
] as const;

/** Into one of the networks: its first layer as pictures, and its layers over the steps. */
export function Chart({ store, state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  useRun(settings);
  const method = shownMethod(settings);
  const layers = layerSeries(state);
  const isRate = settings.layers === 'rate';
  return (
    <>
      {method && (
        <>
          <Choice
            label="look into"
            options={settings.methods.map((value) => ({
              value,
              label: METHODS[value].name,
              hint: `${METHODS[value].means}.`,
            }))}
            value={method}
            onChange={(shown) => store.adjust({ shown })}
          />
          <div className="network-inside">
            <div>
              <FirstLayer state={state} method={method} />
            </div>
            <div>
              <Choice
                label="of its layers"
                options={QUANTITIES}
                value={settings.layers}
                onChange={(shown) => store.adjust({ layers: shown })}
              />
              <LineChart
                label={isRate ? 'Effective learning rate by layer' : 'Length by layer'}
                xLabel="step"
                yLabel={isRate ? 'η g²/∥v∥²' : '∥v∥'}
                cursor={step}
                xDomain={[0, lastStep(state)]}
                log={isRate}
                trend={trendOf('Means over units', layers)}
                tableCaption="Means over the units of each layer, by step"
                series={layers}
                over={(scales) => <EndLabels series={layers} scales={scales} />}
              />
            </div>
          </div>
        </>
      )}
      <p className="method">
        Method: SGD, batches of {settings.batch}. Data: {DIGITS_SOURCE} Training and held-out digits
        come from the same writers, so new writers would be read less well.
      </p>
    </>
  );
}
