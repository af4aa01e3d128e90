import { words } from '#words/figures/gradients.ts';
import { formatNumber, LineChart } from '../../drawing/index.ts';
import { lossCurve } from '../../simulation/index.ts';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { runOf, type schema } from './figure.ts';
import { STAGES, stageAt } from './stages.ts';

const { chart } = words;

// The axis does not start as a point.
const SHORTEST_AXIS = 5;

/** The loss over whole updates; the last is made when w has been built again. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const run = runOf(settings);
  const { update, number } = stageAt(step);
  const made = number === STAGES - 1 ? update + 1 : update;
  const { points } = lossCurve(run, 'full', made);
  const { stochastic, data } = run.problem;
  return (
    <>
      <LineChart
        label={chart.label}
        xLabel={chart.update}
        yLabel={chart.loss}
        cursor={made}
        xDomain={[0, Math.max(SHORTEST_AXIS, made)]}
        yDomain={heights(points)}
        trend={trend(points)}
        tableCaption={chart.table}
        series={[{ name: chart.series, kind: 'full', symbol: 'w', style: 'thick', points }]}
      />
      <p className="method">
        {chart.method(
          methodText(stochastic, { optimizer: 'sgd', batch: settings.batch }),
          data.title,
        )}
      </p>
    </>
  );
}

/** From no loss to a little above the largest; the chart's own where that is not finite. */
function heights(points: readonly { readonly y: number }[]): [number, number] | undefined {
  const largest = Math.max(...points.map(({ y }) => y));
  return Number.isFinite(largest) && largest > 0 ? [0, 1.1 * largest] : undefined;
}

/** How the loss went, in a sentence. */
function trend(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, last] = [points[0]?.y, points.at(-1)];
  if (first === undefined || !last || last.x === 0) {
    return chart.trend.start(formatNumber(first ?? 0));
  }
  const way = last.y < first ? 'falls' : last.y > first ? 'rises' : 'stays';
  return chart.trend.went(way, {
    from: formatNumber(first),
    to: formatNumber(last.y),
    updates: last.x,
  });
}
