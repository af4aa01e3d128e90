import {
  Arrow,
  formatNumber,
  Plane,
  type Point,
  Ring,
  Trail,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { norm } from '../../weightnorm/index.ts';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { Corner } from './Corner.tsx';
import { observeGrowth, runOf, SMALLEST_SPAN, type schema, startFromHere } from './figure.ts';
import { Strip } from './Strip.tsx';

const TRAIL_POINTS = 60;
/** Shorter steps, in parts of the picture's half side, have no room for letters. */
const LABELLED = 0.15;

/** v, the step that comes next and where it leads; below, the odometer. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { step, settings } = state;
  const seen = observeGrowth(state);
  const { move } = seen;
  const { v = [1, 0] } = seen.now;
  const run = runOf(settings);
  const [span, holdSpan] = useSpan(Math.max(norm(v), move?.normAfter ?? 0), SMALLEST_SPAN);
  const labelled = move !== null && move.normChange > LABELLED * span;

  function turn({ angle, length }: { angle: number; length: number }, phase: Phase) {
    holdSpan(phase);
    store.restart({ ...startFromHere(store.get()), angle, length }, phase);
  }

  const trail = run.steps(step, TRAIL_POINTS);
  return (
    <>
      <Plane label="Plane of v" span={span} xLabel="v₁" yLabel="v₂">
        <Ring radius={norm(v)} kind="unit" symbol="v" />
        <Trail
          kind="v"
          symbol="v"
          points={trail.map((at) => run.at(at).parameters.v as unknown as Point)}
        />
        {move && move.angle !== null && (
          <>
            <Corner move={move} />
            <Arrow
              to={move.after as unknown as Point}
              kind="v"
              symbol="v"
              faint
              label={labelled ? 'v′' : undefined}
            />
            <Arrow
              from={move.before as unknown as Point}
              to={move.after as unknown as Point}
              kind="gradient"
              symbol="gradient"
              label={labelled ? 'Δv' : undefined}
              labelSide="right"
            />
          </>
        )}
        <Arrow to={v as unknown as Point} kind="v" symbol="v" label="v" />
        <VectorHandle
          name="tip of v"
          symbol="v"
          value={startFromHere(state)}
          lengthRange={[0.05, reachOf(span)]}
          snap
          onChange={turn}
          onNote={say}
          describe={({ angle, length }) =>
            `length ${formatNumber(length, { decimals: 2 })}, direction ${formatNumber(angle, { decimals: 1 })} degrees`
          }
        />
      </Plane>
      <Strip run={run} step={step} seen={seen} adam={settings.optimizer === 'adam'} />
    </>
  );
}
