import { words } from '#words/figures/initialization.ts';
import { LineChart } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { trendText } from './describe.ts';
import { afterFit, beforeFit, LAYERS, type LayerLook, type schema } from './layers.ts';

/** Whole powers of ten around all deviations, and at least from 0.1 to 10. */
export function decadesAround(layers: readonly LayerLook[]): readonly [number, number] {
  const powers = layers
    .filter(({ deviation }) => deviation > 0)
    .map(({ deviation }) => Math.log10(deviation));
  return [10 ** Math.floor(Math.min(-1, ...powers)), 10 ** Math.ceil(Math.max(1, ...powers))];
}

const pointsOf = (layers: readonly LayerLook[]) =>
  layers.map(({ deviation }, layer) => ({ x: layer + 1, y: deviation }));

/** The deviation of every layer, before and after, on a logarithmic scale. */
export function Chart({ state: { settings } }: ViewProps<typeof schema>) {
  const before = beforeFit(settings);
  const after = afterFit(settings)[settings.digits];
  return (
    <LineChart
      label={words.chart.label}
      xLabel={words.chart.layer}
      yLabel="σ"
      log
      xDomain={[1, LAYERS]}
      yDomain={decadesAround([...before, ...after])}
      trend={trendText(settings)}
      tableCaption={words.chart.table}
      series={[
        {
          name: words.picture.columns.before,
          kind: 'batch',
          style: 'dashed',
          points: pointsOf(before),
        },
        { name: words.picture.columns.after, kind: 'full', points: pointsOf(after) },
      ]}
    />
  );
}
