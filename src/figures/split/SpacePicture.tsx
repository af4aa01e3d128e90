import { useMemo, useState } from 'react';
import { words } from '#words/figures/split.ts';
import {
  DirectionHandle,
  Globe,
  type GlobeView,
  Ring,
  SpaceArrow,
  SpaceTrail,
  SphereTrail,
} from '../../drawing/index.ts';
import { direction, norm, weightOf } from '../../weightnorm/index.ts';
import { GlobeTurning } from '../GlobeTurning.tsx';
import { spanOf, useGlobeView } from '../globeView.ts';
import { directionsOf, inSpace, lossAtDirection } from '../onGlobe.ts';
import type { ViewProps } from '../types.ts';
import { useSlowly } from '../useSlowly.ts';
import { observeSplit, runsOf, startFromHere } from './runs.ts';
import { SpaceApart } from './SpaceApart.tsx';
import type { schema } from './schema.ts';

const TRAIL_POINTS = 60;
/** From above, so that the usual starts and the lowest loss are seen from the side. */
const USUAL: GlobeView = { azimuth: 60, elevation: 45 };
/** Where no axis has its name. */
const G_LABEL = 135;
/** A circle larger than this, in spans, is hardly in the picture. */
const IN_CORNERS = 1.35;

// While playing, the sphere is painted anew this often: it costs more than all else.
const STEPS_PER_SURFACE = 6;

/** The globe of directions, painted with the loss; v, v/∥v∥, w, and where they have been. */
export function SpacePicture({ store, state }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { now, plain } = observeSplit(state);
  const { v = [1, 0, 0], g = 0, b } = now;
  const { weightNorm, plain: beside } = runsOf(settings);
  const here = startFromHere(state);
  const { view, turn, face } = useGlobeView(USUAL, {
    settings,
    start: { azimuth: settings.angle, elevation: settings.elevation },
    held: state.inGesture,
  });
  const [whole, setWhole] = useState(true);
  const painted = useSlowly({ g, b }, state, STEPS_PER_SURFACE);
  const loss = useMemo(
    () => lossAtDirection(weightNorm, painted.g, painted.b),
    [weightNorm, painted.g, painted.b],
  );
  const span = spanOf(Math.max(norm(v), Math.abs(g)), whole);
  const u = inSpace(direction(v));
  const steps = weightNorm.steps(step, TRAIL_POINTS);
  return (
    <>
      <Globe
        label={words.picture.label}
        span={span}
        view={view}
        onTurn={turn}
        value={loss}
        axes={weightNorm.problem.data.columns.map(({ name }) => name)}
        armed="direction"
      >
        <Ring
          radius={Math.abs(g)}
          kind="g"
          symbol="g"
          labelAngle={G_LABEL}
          label={Math.abs(g) < IN_CORNERS * span ? '|g|' : undefined}
        />
        {settings.plain && (
          <SpaceTrail
            kind="plain"
            points={steps.map((at) => inSpace(beside.at(at).parameters.w))}
          />
        )}
        <SphereTrail
          directions={directionsOf(weightNorm, steps)}
          kind="direction"
          symbol="direction"
        />
        <SpaceTrail
          kind="w"
          points={steps.map((at) => inSpace(weightOf(weightNorm.at(at).parameters)))}
        />
        {plain && (
          <SpaceArrow
            to={inSpace(plain.w)}
            kind="plain"
            symbol="plain"
            label={words.picture.plain}
          />
        )}
        <SpaceArrow to={inSpace(v)} kind="v" symbol="v" label="v" labelSide="left" />
        <SpaceApart v={v} g={g} on={settings.apart} />
        <DirectionHandle
          name={words.picture.direction}
          symbol="direction"
          value={{ azimuth: here.angle, elevation: here.elevation }}
          direction={u}
          onChange={({ azimuth, elevation }, hand) =>
            store.restart({ ...startFromHere(store.get()), angle: azimuth, elevation }, hand)
          }
        />
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
