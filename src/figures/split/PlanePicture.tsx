import { useMemo } from 'react';
import { words } from '#words/figures/split.ts';
import {
  Arrow,
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
import { useSlowly } from '../useSlowly.ts';
import { two } from '../words.ts';
import { Apart } from './Apart.tsx';
import { observeSplit, runsOf, startFromHere } from './runs.ts';
import { SMALLEST_SPAN, type schema } from './schema.ts';

type Point = [number, number];
const TRAIL_POINTS = 60;

// While playing, the loss is contoured anew this often: it costs more than all else in the picture.
const STEPS_PER_SURFACE = 12;

/** The plane of weights: contours of the loss, v, v/∥v∥, w, and where w has been. */
export function PlanePicture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { now, plain } = observeSplit(state);
  const { v = [1, 0], g = 0, b } = now;
  const runs = runsOf(settings);
  const { problem } = runs.weightNorm;
  const [span, holdSpan] = useSpan(Math.max(norm(v), Math.abs(g)), SMALLEST_SPAN);
  const surfaceBias = useSlowly(b, state, STEPS_PER_SURFACE);
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], surfaceBias, problem.all, problem.model),
    [problem, surfaceBias],
  );

  function turn({ angle, length }: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), angle, length }, hand);
  }

  const { angle, length } = startFromHere(state);
  const trail = runs.weightNorm.steps(step, TRAIL_POINTS);
  return (
    <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      <Ring radius={1} kind="unit" symbol="direction" />
      <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" />
      {settings.plain && (
        <Trail kind="plain" points={trail.map((at) => runs.plain.at(at).parameters.w as Point)} />
      )}
      <Trail
        kind="w"
        points={trail.map((at) => weightOf(runs.weightNorm.at(at).parameters) as Point)}
      />
      {plain && (
        <Arrow to={plain.w as Point} kind="plain" symbol="plain" label={words.picture.plain} />
      )}
      <Arrow to={v as Point} kind="v" symbol="v" label="v" />
      <Apart v={v} g={g} on={settings.apart} />
      <VectorHandle
        name={words.picture.tip}
        symbol="v"
        value={{ angle, length }}
        lengthRange={[0.05, reachOf(span)]}
        snap
        onChange={turn}
        onNote={say}
        describe={({ angle, length }) =>
          words.picture.tipAt(two(length), formatNumber(angle, { decimals: 1 }))
        }
      />
    </Plane>
  );
}
