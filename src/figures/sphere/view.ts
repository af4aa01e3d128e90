import { useState } from 'react';
import { facing, type GlobeView, type Point3, projection } from '../../drawing/index.ts';
import { fromSpherical, type Vector } from '../../weightnorm/index.ts';
import type { SphereSettings } from './schema.ts';

/** Views that have the places of interest of each data set on the near side. */
const VIEWS: Readonly<Record<SphereSettings['data'], GlobeView>> = {
  smooth3: { azimuth: 25, elevation: 0 },
  tanh6: { azimuth: -100, elevation: 15 },
  penguins3: { azimuth: 40, elevation: 20 },
};
/** A start this far behind the rim is not seen well. */
const HIDDEN = -0.1;

/** The first three entries of a vector, as a globe takes them. */
export const inSpace = ([x = 0, y = 0, z = 0]: Vector): Point3 => [x, y, z];

function isHidden({ azimuth, elevation }: SphereSettings, view: GlobeView): boolean {
  const start = fromSpherical({ length: 1, azimuth, elevation });
  return projection(view).see(inSpace(start)).depth < HIDDEN;
}

/** The view a figure with these settings opens in: the usual one, or from the other side. */
export function openingView(settings: SphereSettings): GlobeView {
  const view = VIEWS[settings.data];
  if (!isHidden(settings, view)) return view;
  return { azimuth: view.azimuth - Math.sign(view.azimuth) * 180, elevation: view.elevation };
}

/**
 * The view of the globe, which the reader turns. It changes by itself only with the data, or when a
 * new start would be behind.
 */
export function useView(settings: SphereSettings, held: boolean) {
  const [seen, see] = useState({ view: openingView(settings), settings });
  if (!held && seen.settings !== settings) {
    const another = seen.settings.data !== settings.data || isHidden(settings, seen.view);
    see({ view: another ? openingView(settings) : seen.view, settings });
  }
  return {
    view: seen.view,
    turn: (view: GlobeView) => see({ view, settings: seen.settings }),
    face: (direction: Point3) => see({ view: facing(direction), settings: seen.settings }),
  };
}

/** Half of the visible width in radii, close up: the circle of |g| may leave the picture. */
const CLOSE = [1.35, 1.6] as const;
const WHOLE = [1.35, 1.6, 2.2, 3.2, 4.4] as const;

/** Half of the visible width, in radii of the sphere: the smallest offered that fits an arrow. */
export function spanOf(longest: number, whole: boolean): number {
  const offered: readonly number[] = whole ? WHOLE : CLOSE;
  return offered.find((span) => longest * 1.05 <= span) ?? (offered.at(-1) as number);
}
