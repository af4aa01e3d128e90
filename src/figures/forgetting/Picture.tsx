import { words } from '#words/figures/forgetting.ts';
import { EndLabels, LineChart, type Series } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { laneSeries, predictedRates, stepAxis } from './curves.ts';
import { trend } from './describe.ts';
import { readLanes, type schema } from './lanes.ts';

// The axes are as wide as the first thousand steps need, so that they stand still while it plays.
const USUAL = { rate: [0.02, 10], length: [1, 20] } as const;

/** The range of a chart's values, at least the usual one. */
function domainOf(series: readonly Series[], show: 'rate' | 'length', log: boolean) {
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y));
  const [low, high] = USUAL[show];
  return [log ? Math.min(low, ...ys) : 0, Math.max(high, ...ys)] as const;
}

/** The five lines, and the prediction that does not know η. */
export function Picture({ state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { show, logAxes, theory } = settings;
  const isRate = show === 'rate';
  const said = isRate ? words.picture.rates : words.picture.lengths;
  const lanes = laneSeries(state);
  const axis = stepAxis(state);
  const predicted: Series = {
    name: words.picture.prediction,
    kind: 'other',
    style: 'thin',
    points: predictedRates(state),
  };
  return (
    <LineChart
      label={said.label}
      xLabel={words.picture.step}
      yLabel={isRate ? 'η/∥v∥²' : '∥v∥'}
      height={360}
      log={logAxes}
      logX={axis.log}
      cursor={step}
      xDomain={axis.domain}
      yDomain={domainOf(lanes, show, logAxes)}
      trend={trend(state, readLanes(state))}
      tableCaption={said.table}
      room={68}
      over={(scales) => <EndLabels series={lanes} scales={scales} />}
      series={isRate && theory ? [...lanes, predicted] : lanes}
    />
  );
}
