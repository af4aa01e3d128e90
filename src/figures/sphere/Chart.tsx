import { LineChart, type Series } from '../../drawing/index.ts';
import { lossCurve } from '../../simulation/index.ts';
import { trend } from '../LossChart.tsx';
import type { ViewProps } from '../types.ts';
import { methodText } from '../words.ts';
import { runsOf } from './runs.ts';
import type { schema } from './schema.ts';

// As in the other figures: the axis does not start as a point.
const SHORTEST_AXIS = 20;

/** The loss of both runs so far. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const { first, twin } = runsOf(settings);
  const { data, stochastic } = first.problem;
  const from = lossCurve(first, 'full', step).points;
  const common = { symbol: 'direction', kind: 'direction' } as const;
  const series: Series[] = [
    { ...common, name: twin ? 'from A' : 'all samples', style: 'thick', points: from },
  ];
  let words = trend(from);
  if (twin) {
    const { points } = lossCurve(twin, 'full', step);
    series.push({ ...common, name: 'from B', style: 'dashed', points });
    words = `From A: ${lowered(words)} From B: ${lowered(trend(points))}`;
  }
  if (stochastic) {
    const { points } = lossCurve(first, 'batch', step);
    series.unshift({ name: 'batch', kind: 'batch', style: 'thin', points });
  }
  return (
    <>
      <LineChart
        label="Loss"
        xLabel="step"
        yLabel="loss"
        cursor={step}
        xDomain={[0, Math.max(SHORTEST_AXIS, step)]}
        trend={words}
        tableCaption="Loss by step"
        series={series}
      />
      <p className="method">
        Method: {methodText(stochastic, settings)}, without a bias. Data: {data.title}.
      </p>
    </>
  );
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
