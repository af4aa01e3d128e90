import { useState } from 'react';
import { facing, type GlobeView, type Point3, projection } from '../drawing/index.ts';
import { fromSpherical } from '../weightnorm/index.ts';
import { inSpace } from './onGlobe.ts';

/** A direction by its two angles in degrees. */
interface Start {
  readonly azimuth: number;
  readonly elevation: number;
}

/** A start this far behind the rim is not seen well. */
const HIDDEN = -0.1;

function isHidden({ azimuth, elevation }: Start, view: GlobeView): boolean {
  const start = fromSpherical({ length: 1, azimuth, elevation });
  return projection(view).see(inSpace(start)).depth < HIDDEN;
}

/** The view a globe opens in: the usual one, or from the other side if the start were behind. */
export function openingView(usual: GlobeView, start: Start): GlobeView {
  if (!isHidden(start, usual)) return usual;
  const { elevation } = usual;
  const behind = { azimuth: usual.azimuth - Math.sign(usual.azimuth) * 180, elevation };
  return isHidden(start, behind) ? { ...behind, elevation: -elevation } : behind;
}

/**
 * The view of a globe, which the reader turns. It changes by itself only with the usual view, or
 * when new settings have a start that would be behind; never while a hand holds something.
 */
export function useGlobeView(
  usual: GlobeView,
  {
    settings,
    start,
    held,
  }: { readonly settings: object; readonly start: Start; readonly held: boolean },
) {
  const [seen, see] = useState({ view: openingView(usual, start), usual, settings });
  if (!held && seen.settings !== settings) {
    const another = seen.usual !== usual || isHidden(start, seen.view);
    see({ view: another ? openingView(usual, start) : seen.view, usual, settings });
  }
  return {
    view: seen.view,
    turn: (view: GlobeView) => see({ ...seen, view }),
    face: (direction: Point3) => see({ ...seen, view: facing(direction) }),
  };
}

/** Half of the visible width in radii, close up: the circle of |g| may leave the picture. */
const CLOSE = [1.35, 1.6] as const;
const WHOLE = [1.35, 1.6, 2.2, 2.4, 3.2, 4.4] as const;

/** Half of the visible width, in radii of the sphere: the smallest offered that fits an arrow. */
export function spanOf(longest: number, whole: boolean): number {
  const offered: readonly number[] = whole ? WHOLE : CLOSE;
  return offered.find((span) => longest * 1.05 <= span) ?? (offered.at(-1) as number);
}
