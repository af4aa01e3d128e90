import { useMemo, useState } from 'react';
import { words } from '#words/figures/sphere.ts';
import {
  DirectionHandle,
  Globe,
  Ring,
  SpaceArrow,
  SpherePoint,
  SphereTrail,
} from '../../drawing/index.ts';
import { direction } from '../../weightnorm/index.ts';
import { armedBeside, useGuessMark } from '../drawnGuess.ts';
import { GlobeTurning } from '../GlobeTurning.tsx';
import { spanOf, useGlobeView } from '../globeView.ts';
import { directionsOf, inSpace, lossAtDirection } from '../onGlobe.ts';
import type { ViewProps } from '../types.ts';
import { useSlowly } from '../useSlowly.ts';
import { longestOf, observeSphere, runsOf, startFromHere } from './runs.ts';
import { SphereGuess } from './SphereGuess.tsx';
import type { schema } from './schema.ts';
import { usualViews } from './view.ts';

const TRAIL_POINTS = 200;
/** A g this close to 1 puts w and v/∥v∥ in one place, where their labels must not be. */
const NEAR_DIRECTION = 0.3;
/** A circle larger than this, in spans, is hardly in the picture. */
const IN_CORNERS = 1.35;

// While playing with a g that moves, the sphere is painted anew this often.
const STEPS_PER_SURFACE = 6;

/** The globe of directions, painted with the loss, and the path of v/∥v∥ over it. */
export function Picture({ store, state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { view, turn, face } = useGlobeView(usualViews[settings.data], {
    settings,
    start: settings,
    held: state.inGesture,
  });
  // A circle that shrinks and grows is to be seen; the reader's own choice counts for more.
  const [chosen, setWhole] = useState<boolean | null>(null);
  const whole = chosen ?? settings.mode === 'learned';
  const { first, twin } = runsOf(settings);
  const { now, twin: beside } = observeSphere(state);
  const { v = [1, 0, 0], g = 0, w } = now;
  const u = inSpace(direction(v));
  const paintedG = useSlowly(g, state, STEPS_PER_SURFACE);
  const loss = useMemo(() => lossAtDirection(first, paintedG), [first, paintedG]);
  const steps = first.steps(step, TRAIL_POINTS);
  // By the longest so far, or the picture would grow as fast as the circle shrinks.
  const span = spanOf(longestOf(first, steps), whole);
  const { azimuth, elevation } = startFromHere(state);
  const guess = useGuessMark(store, settings);
  return (
    <>
      <Globe
        label={words.picture.label}
        span={span}
        view={view}
        onTurn={turn}
        value={loss}
        axes={first.problem.data.columns.map(({ name }) => name)}
        armed={armedBeside(guess, 'direction')}
      >
        <Ring
          radius={Math.abs(g)}
          kind="g"
          symbol="g"
          label={Math.abs(g) < IN_CORNERS * span ? '|g|' : undefined}
        />
        {twin && (
          <SphereTrail
            directions={directionsOf(twin, steps)}
            kind="direction"
            symbol="direction"
            dashed
          />
        )}
        <SphereTrail directions={directionsOf(first, steps)} kind="direction" symbol="direction" />
        {beside?.v && (
          <SpherePoint
            at={inSpace(direction(beside.v))}
            kind="direction"
            symbol="direction"
            label="B"
          />
        )}
        <SpaceArrow to={inSpace(v)} kind="v" symbol="v" label="v" labelSide="left" />
        <SpaceArrow
          to={u}
          kind="direction"
          symbol="direction"
          label={twin ? 'A' : 'v/∥v∥'}
          labelSide="right"
        />
        <SpaceArrow
          to={inSpace(w)}
          kind="w"
          symbol="w"
          label="w"
          labelSide={Math.abs(g - 1) < NEAR_DIRECTION ? 'beyond' : 'right'}
        />
        <DirectionHandle
          name={words.picture.handle}
          symbol="direction"
          value={{ azimuth, elevation }}
          direction={u}
          onChange={(to, hand) => store.restart({ ...startFromHere(store.get()), ...to }, hand)}
        />
        <SphereGuess guess={guess} />
      </Globe>
      <GlobeTurning
        view={view}
        onTurn={turn}
        onFace={() => face(u)}
        whole={whole}
        onWhole={setWhole}
      />
    </>
  );
}
