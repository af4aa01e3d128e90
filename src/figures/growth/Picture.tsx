import { words } from '#words/figures/growth.ts';
import {
  Arrows,
  formatNumber,
  Plane,
  type Point,
  Ring,
  Trail,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { norm } from '../../weightnorm/index.ts';
import { armedBeside, useGuessMark } from '../drawnGuess.ts';
import { PlaneGuess } from '../PlaneGuess.tsx';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
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
  const moves = move?.angle === null ? null : move;
  const guess = useGuessMark(store, settings);
  const labelled = move !== null && move.normChange > LABELLED * span;

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
        xLabel="v₁"
        yLabel="v₂"
        armed={armedBeside(guess)}
      >
        <Ring radius={norm(v)} kind="unit" symbol="v" />
        <Trail
          kind="v"
          symbol="v"
          points={trail.map((at) => run.at(at).parameters.v as unknown as Point)}
        />
        {moves && <Corner move={moves} />}
        <Arrows
          of={[
            moves && {
              to: moves.after as unknown as Point,
              kind: 'v',
              symbol: 'v',
              faint: true,
              label: labelled ? 'v′' : undefined,
            },
            moves && {
              from: moves.before as unknown as Point,
              to: moves.after as unknown as Point,
              kind: 'gradient',
              symbol: 'gradient',
              label: labelled ? 'Δv' : undefined,
              labelSide: 'right',
            },
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
      <Strip run={run} step={step} seen={seen} adam={settings.optimizer === 'adam'} />
    </>
  );
}
