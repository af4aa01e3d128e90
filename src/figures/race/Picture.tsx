import { useMemo } from 'react';
import { words } from '#words/figures/race.ts';
import { Arrows, Contours, Plane, type Point, Trail } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { goalOf } from '../../simulation/race.ts';
import { meanLoss } from '../../weightnorm/index.ts';
import { useHeld } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { DividedTrail } from './DividedTrail.tsx';
import type { schema } from './figure.ts';
import { GoalHandle } from './GoalHandle.tsx';
import { spanOf, trailOf } from './observe.ts';
import { raceOf } from './runs.ts';

/** The plane of weights: contours of the loss, w*, and where each runner has been. */
export function Picture({ store, state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { problem, entries } = raceOf(settings);
  const [span, holdSpan] = useHeld(spanOf(state));
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], 0, problem.all, problem.model),
    [problem],
  );
  const goal = goalOf(settings) as unknown as Point;
  const [plain, weightNorm, divided] = entries.map((entry) => trailOf(entry, step, span));

  function turn(angle: number, hand?: Hand) {
    holdSpan(hand);
    store.adjust({ angle }, hand);
  }

  return (
    <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      {divided && divided.length > 0 && <DividedTrail points={divided} />}
      {plain && <Trail kind="plain" symbol="plain" points={plain} />}
      {weightNorm && <Trail kind="w" symbol="w" points={weightNorm} />}
      <Arrows
        clearOf={[...(plain ?? []), ...(weightNorm ?? [])]}
        of={[
          runner('plain', words.picture.plain, plain),
          runner('w', words.picture.weightNorm, weightNorm),
          { from: goal, to: goal, kind: 'w', label: 'w*', labelSide: 'left' },
        ]}
      />
      <GoalHandle settings={settings} onTurn={turn} />
    </Plane>
  );
}

/** The weight at the end of a trail, as an arrow. */
function runner(kind: 'plain' | 'w', label: string, trail: readonly Point[] | undefined) {
  const to = trail?.at(-1);
  return to ? { to, kind, symbol: kind, label } : null;
}
