import { useMemo } from 'react';
import { words } from '#words/figures/decay.ts';
import {
  Arrows,
  Contours,
  formatNumber,
  Plane,
  Ring,
  Trail,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { meanLoss, norm, weightOf } from '../../weightnorm/index.ts';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { observeDecay, runsOf, type schema, startFromHere } from './runs.ts';

type Point = [number, number];
const SMALLEST_SPAN = 2.4;
const TRAIL_POINTS = 40;

/** The plane of weights: v, the w made from it, and a plain w, each under its own decay. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { now, plain } = observeDecay(state);
  const { v = [1, 0], g = 0 } = now;
  const runs = runsOf(settings);
  const { problem } = runs.weightNorm;
  const longest = Math.max(norm(v), Math.abs(g), norm(plain.w));
  const [span, holdSpan] = useSpan(longest, SMALLEST_SPAN);
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], 0, problem.all, problem.model),
    [problem],
  );

  function turn({ angle, length }: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), angle, length }, hand);
  }

  const { angle, length } = startFromHere(state);
  const trail = runs.weightNorm.steps(step, TRAIL_POINTS);
  const plainTrail = trail.map((at) => runs.plain.at(at).parameters.w as Point);
  const weights = trail.map((at) => weightOf(runs.weightNorm.at(at).parameters) as Point);
  return (
    <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" />
      <Trail kind="plain" points={plainTrail} />
      <Trail kind="w" points={weights} />
      <Arrows
        clearOf={[...plainTrail, ...weights]}
        of={[
          { to: plain.w as Point, kind: 'plain', symbol: 'plain', label: words.picture.plain },
          { to: now.w as Point, kind: 'w', symbol: 'w', label: 'w' },
          { to: v as Point, kind: 'v', symbol: 'v', label: 'v' },
        ]}
      />
      <VectorHandle
        name={words.picture.tip}
        symbol="v"
        value={{ angle, length }}
        lengthRange={[0.05, reachOf(span)]}
        snap
        onChange={turn}
        onNote={say}
        describe={({ angle, length }) =>
          words.picture.tipAt(
            formatNumber(length, { decimals: 2 }),
            formatNumber(angle, { decimals: 1 }),
          )
        }
      />
    </Plane>
  );
}
