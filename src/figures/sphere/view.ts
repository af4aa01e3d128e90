import type { GlobeView } from '../../drawing/index.ts';
import type { SphereSettings } from './schema.ts';

/** Views that have the places of interest of each data set on the near side. */
export const usualViews: Readonly<Record<SphereSettings['data'], GlobeView>> = {
  smooth3: { azimuth: 25, elevation: 0 },
  tanh6: { azimuth: -100, elevation: 15 },
  penguins3: { azimuth: 40, elevation: 20 },
};
