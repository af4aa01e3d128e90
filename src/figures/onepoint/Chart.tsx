import { LineChart } from '../../drawing/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { observeOnePoint, runsOf, type schema } from './figure.ts';
import { lengths } from './lengths.ts';
import { SHORTEST } from './sample.ts';

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
        label="Length of w"
        xLabel="step"
        yLabel="∥w∥"
        cursor={step}
        xDomain={[0, end]}
        trend={`At step ${step} w is ${two(now.length)} long with weight norm and ${two(besidePlain.length)} with plain gradient descent; the shortest solution is ${two(least)} long.`}
        tableCaption="Length of w by step"
        series={[
          {
            name: 'shortest solution',
            kind: 'other',
            style: 'dotted',
            points: [
              { x: 0, y: least },
              { x: end, y: least },
            ],
          },
          {
            name: 'plain w',
            kind: 'plain',
            symbol: 'plain',
            style: 'dashed',
            mark: 'square',
            points: lengths(plain, step),
          },
          {
            name: 'weight norm',
            kind: 'w',
            symbol: 'w',
            style: 'thick',
            points: lengths(weightNorm, step),
          },
        ]}
      />
      <p className="method">Method: gradient descent on one example, x = (2, 1)/√5, target 2.</p>
    </>
  );
}
