import { words } from '#words/figures/network.ts';
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

const said = words.chart;

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
            label={said.lookInto}
            options={settings.methods.map((value) => ({
              value,
              label: METHODS[value].name,
              hint: METHODS[value].means,
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
                label={said.ofLayers}
                options={QUANTITIES}
                value={settings.layers}
                onChange={(shown) => store.adjust({ layers: shown })}
              />
              <LineChart
                label={isRate ? said.rate : said.length}
                xLabel={said.step}
                yLabel={isRate ? 'η g²/∥v∥²' : '∥v∥'}
                cursor={step}
                xDomain={[0, lastStep(state)]}
                log={isRate}
                trend={trendOf(said.what, layers)}
                tableCaption={said.table}
                series={layers}
                over={(scales) => <EndLabels series={layers} scales={scales} />}
              />
            </div>
          </div>
        </>
      )}
      <p className="method">{said.method(settings.batch, DIGITS_SOURCE)}</p>
    </>
  );
}
