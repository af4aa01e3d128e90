import { useCallback } from 'react';
import { words } from '#words/figures/gears.ts';
import {
  Arrows,
  Contours,
  formatNumber,
  Plane,
  type Point,
  Ring,
  Trail,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { meanLoss, norm, weight } from '../../weightnorm/index.ts';
import { armedBeside, useGuessMark } from '../drawnGuess.ts';
import { PlaneGuess } from '../PlaneGuess.tsx';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { Around } from './Around.tsx';
import { observeGears, runOf, SMALLEST_SPAN, type schema, startFromHere } from './figure.ts';
import { Key } from './Key.tsx';
import { drawnLength, WIDEST } from './steps.ts';

const TRAIL_POINTS = 60;

/** The plane of weights, with what a small step does to w drawn about its tip. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { across, steps } = observeGears(state);
  const run = runOf(settings);
  const { parameters } = run.at(step);
  const { v, g } = parameters;
  const { problem } = run;
  const [span, holdSpan] = useSpan(Math.max(norm(v), Math.abs(g)), SMALLEST_SPAN);
  const surface = useCallback(
    (x: number, y: number) => meanLoss([x, y], 0, problem.all, problem.model),
    [problem],
  );
  const guess = useGuessMark(store, settings);
  const size = drawnLength(across, WIDEST * span);

  function turn({ angle, length }: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), angle, length }, hand);
  }

  const trail = run.steps(step, TRAIL_POINTS);
  return (
    <>
      <Plane
        label={words.picture.label}
        span={span}
        xLabel="w₁"
        yLabel="w₂"
        armed={armedBeside(guess)}
      >
        <Contours value={surface} version={[surface, span]} />
        <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" labelAngle={-120} />
        <Trail
          kind="w"
          points={trail.map((at) => weight(run.at(at).parameters) as unknown as Point)}
        />
        <Around neuron={parameters} steps={steps} size={size} />
        <Arrows
          of={[
            { to: weight(parameters) as unknown as Point, kind: 'w', symbol: 'w', label: 'w' },
            { to: v as unknown as Point, kind: 'v', symbol: 'v', label: 'v' },
          ]}
        />
        <VectorHandle
          name={words.picture.tip}
          symbol="v"
          value={startFromHere(state)}
          lengthRange={[0.05, reachOf(span)]}
          snap
          onChange={turn}
          onNote={say}
          describe={({ angle, length }) =>
            words.picture.tipAt(two(length), formatNumber(angle, { decimals: 1 }))
          }
        />
        <PlaneGuess guess={guess} say={say} />
      </Plane>
      <Key steps={steps} size={size} />
    </>
  );
}
