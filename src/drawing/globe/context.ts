import { createContext, useContext } from 'react';
import type { GlobeView, Projection } from './view.ts';

/** The globe as its marks see it. */
export interface GlobeGeometry extends Projection {
  readonly view: GlobeView;
}

export const GlobeContext = createContext<GlobeGeometry | null>(null);

/** The projection of the surrounding globe. */
export function useGlobe(): GlobeGeometry {
  const globe = useContext(GlobeContext);
  if (!globe) throw new Error('Marks in space are drawn inside a <Globe>.');
  return globe;
}
