import { useMemo } from 'react';
import { words } from '#words/figures/relatives.ts';
import { Arrows, Contours, Plane, Ring, Trail } from '../../drawing/index.ts';
import { meanLoss, norm, type Vector } from '../../weightnorm/index.ts';
import { useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { arrowsOf } from './arrows.ts';
import { Division, Lengths } from './Division.tsx';
import { heldAt } from './facts.ts';
import { OtherTrail } from './OtherTrail.tsx';
import { observeRelatives, runsOf, type schema } from './runs.ts';
import { Tip } from './Tip.tsx';
import { trailOf } from './trail.ts';

type Point = [number, number];
const SMALLEST_SPAN = 2.4;

/** The plane of weights: w and its plain step, where one method puts w, and where both have been. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { method, other, longest } = settings;
  const { first, second } = runsOf(settings);
  const seen = observeRelatives(state);
  const { stored, w, scale } = seen.first;
  const shown: readonly Vector[] = [stored, w, seen.second.w];
  const [span, holdSpan] = useSpan(Math.max(...shown.map((vector) => norm(vector))), SMALLEST_SPAN);
  const { problem } = first;
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], 0, problem.all, problem.model),
    [problem],
  );
  const held = heldAt(method, longest);
  const [own, beside] = [trailOf(first, step, span), trailOf(second, step, span)];
  const hasG = method === 'weightNorm' || method === 'divideAfter';
  return (
    <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      {held && <Ring radius={held.radius} kind="unit" label={held.label} />}
      {method === 'divideAfter' && <Ring radius={1} kind="unit" label="1" />}
      {hasG && scale !== undefined && (
        <Ring radius={Math.abs(scale)} kind="g" symbol="g" label="|g|" />
      )}
      {other === 'plain' ? (
        <Trail kind="plain" symbol="plain" points={beside} />
      ) : (
        <OtherTrail points={beside} />
      )}
      <Trail
        kind={method === 'plain' ? 'plain' : 'w'}
        symbol={method === 'plain' ? 'plain' : 'w'}
        points={own}
      />
      <Lengths seen={seen.first} />
      <Division seen={seen.first} />
      <Arrows of={arrowsOf(settings, seen)} />
      <Tip
        store={store}
        state={state}
        stored={stored as Point}
        span={span}
        say={say}
        onHand={holdSpan}
      />
    </Plane>
  );
}
