import { words } from '#words/figures/flip.ts';
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
import { memoByObject } from '../memo.ts';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { type FlipSettings, observeFlip, runsOf, type schema, startFromHere } from './figure.ts';
import { NumberLine } from './NumberLine.tsx';
import { GOAL, headingAt, offAt } from './start.ts';

type Point = [number, number];
const TRAIL_POINTS = 60;
const SMALLEST_SPAN = 2.4;

/** The loss over the plane, the same function for as long as the settings are the same. */
const surfaceOf = memoByObject((settings: FlipSettings) => {
  const { all, model } = runsOf(settings).weightNorm.problem;
  return (x: number, y: number) => meanLoss([x, y], 0, all, model);
});

/** The plane of weights with v and w, and under it the number line of g. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { now, plain, v, g, bestG } = observeFlip(state);
  const runs = runsOf(settings);
  const [span, holdSpan] = useSpan(Math.max(norm(v), Math.abs(g)), SMALLEST_SPAN);
  const surface = surfaceOf(settings);
  const trail = runs.weightNorm.steps(step, TRAIL_POINTS);
  const { off, length } = startFromHere(state);

  function turn({ angle, length }: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), off: offAt(angle), length }, hand);
  }

  return (
    <>
      <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
        <Contours value={surface} version={[surface, span]} />
        <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" />
        {settings.plain && (
          <Trail kind="plain" points={trail.map((at) => runs.plain.at(at).parameters.w as Point)} />
        )}
        <Trail
          kind="w"
          points={trail.map((at) => weightOf(runs.weightNorm.at(at).parameters) as Point)}
        />
        {/* Plain comes to the goal first, and its name would lie on this one. */}
        <Arrow
          to={GOAL as Point}
          kind="w"
          label={plain ? undefined : words.picture.goal}
          labelSide="beyond"
          faint
        />
        {plain && (
          <Arrow to={plain.w as Point} kind="plain" symbol="plain" label={words.picture.plain} />
        )}
        <Arrow to={v as Point} kind="v" symbol="v" label="v" />
        <Arrow to={now.w as Point} kind="w" symbol="w" label="w" />
        <VectorHandle
          name={words.picture.tip}
          symbol="v"
          value={{ angle: headingAt(off), length }}
          lengthRange={[0.05, reachOf(span)]}
          snap
          onChange={turn}
          onNote={say}
          describe={({ angle, length }) =>
            words.picture.tipAt(two(length), formatNumber(offAt(angle), { decimals: 1 }))
          }
        />
      </Plane>
      <NumberLine
        g={g}
        path={trail.map((at) => runs.weightNorm.at(at).parameters.g)}
        best={bestG}
        span={span}
        tick={span / SMALLEST_SPAN}
      />
    </>
  );
}
