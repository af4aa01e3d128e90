import { words } from '#words/figures/onepoint.ts';
import { LineChart } from '../../drawing/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { observeOnePoint, runsOf, type schema } from './figure.ts';
import { lengths } from './lengths.ts';
import { SHORTEST } from './sample.ts';

const { chart } = words;

// The axis does not start as a point, nor stretch at every one of the first steps.
const SHORTEST_AXIS = 20;

/** How long both weights have become, with the length of the shortest solution. */
export function Chart({ state: { settings, step } }: ViewProps<typeof schema>) {
  const { weightNorm, plain } = runsOf(settings);
  const { weightNorm: now, besidePlain } = observeOnePoint({ settings, step });
  const end = Math.max(SHORTEST_AXIS, step);
  const least = norm(SHORTEST);
  return (
    <>
      <LineChart
        label={chart.label}
        xLabel={chart.step}
        yLabel="∥w∥"
        cursor={step}
        xDomain={[0, end]}
        trend={chart.trend({
          step,
          length: two(now.length),
          plainLength: two(besidePlain.length),
          shortest: two(least),
        })}
        tableCaption={chart.table}
        series={[
          {
            name: chart.shortest,
            kind: 'other',
            style: 'dotted',
            points: [
              { x: 0, y: least },
              { x: end, y: least },
            ],
          },
          {
            name: chart.plain,
            kind: 'plain',
            symbol: 'plain',
            style: 'dashed',
            mark: 'square',
            points: lengths(plain, step),
          },
          {
            name: chart.weightNorm,
            kind: 'w',
            symbol: 'w',
            style: 'thick',
            points: lengths(weightNorm, step),
          },
        ]}
      />
      <p className="method">{chart.method}</p>
    </>
  );
}
