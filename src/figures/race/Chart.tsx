import { words } from '#words/figures/race.ts';
import { LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { drawnCurves } from './curves.ts';
import type { schema } from './figure.ts';
import { type Entry, raceOf } from './runs.ts';
import { standing } from './words.ts';

const STYLES = {
  plain: { kind: 'plain', symbol: 'plain', style: 'dashed', mark: 'square' },
  weightNorm: { kind: 'weightNorm', symbol: 'w', style: 'thick' },
  divideAfter: { kind: 'divideAfter', style: 'dotted' },
} as const;

// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 40;

/** The losses so far on a logarithmic axis. */
export function Chart({ state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { entries, problem } = raceOf(settings);
  const curves = drawnCurves(entries, step);
  const series = entries.map(
    (entry: Entry, i): Series => ({
      name: entry.name,
      ...STYLES[entry.runner],
      points: curves[i] ?? [],
    }),
  );
  return (
    <>
      <LineChart
        label={words.chart.label}
        xLabel={words.chart.step}
        yLabel={words.chart.loss}
        log
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={entries.map((entry) => standing(entry, state)).join(' ')}
        tableCaption={words.chart.table}
        series={series}
      />
      <p className="method">
        {words.chart.method(
          methodText(problem.stochastic, { optimizer: 'sgd', batch: 'all' }),
          problem.data.title,
        )}
      </p>
    </>
  );
}
