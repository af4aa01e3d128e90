import { useMemo, useState } from 'react';
import { Arrow, Contours, Plane, Trail } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { meanLoss } from '../../weightnorm/index.ts';
import type { ViewProps } from '../types.ts';
import { DividedTrail } from './DividedTrail.tsx';
import type { schema } from './figure.ts';
import { Goal } from './Goal.tsx';
import { spanOf, trailOf } from './observe.ts';
import { raceOf } from './runs.ts';

/** The plane of weights: contours of the loss, w*, and where each runner has been. */
export function Picture({ store, state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { problem, entries } = raceOf(settings);
  // A drag must not change its own scale.
  const [held, hold] = useState<number | null>(null);
  const span = held ?? spanOf(state);
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], 0, problem.all, problem.model),
    [problem],
  );
  const [plain, weightNorm, divided] = entries.map((entry) => trailOf(entry, step, span));

  function turn(angle: number, phase: Phase) {
    hold(phase === 'preview' ? span : null);
    store.adjust({ angle }, phase);
  }

  return (
    <Plane label="Weight space" span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      {divided && divided.length > 0 && <DividedTrail points={divided} />}
      {plain && <Runner kind="plain" trail={plain} />}
      {weightNorm && <Runner kind="w" trail={weightNorm} />}
      <Goal settings={settings} onTurn={turn} />
    </Plane>
  );
}

/** A trail, and the weight at its end as an arrow. */
function Runner({
  kind,
  trail,
}: {
  readonly kind: 'plain' | 'w';
  readonly trail: readonly [number, number][];
}) {
  const now = trail.at(-1);
  return (
    <>
      <Trail kind={kind} symbol={kind} points={trail} />
      {now && (
        <Arrow
          to={now}
          kind={kind}
          symbol={kind}
          label={kind === 'plain' ? 'plain' : 'weight norm'}
        />
      )}
    </>
  );
}
