// The page opens with it: fetched apart, it would take several more journeys to the server.
import * as split from './split/index.ts';
import type { FigureModule } from './types.ts';

/** One entry a figure: registered here, it is shown, linked, described and tested everywhere. */
const loaders = {
  split: async () => split,
  neuron: () => import('./neuron/index.ts'),
  growth: () => import('./growth/index.ts'),
  gears: () => import('./gears/index.ts'),
  gradients: () => import('./gradients/index.ts'),
  flip: () => import('./flip/index.ts'),
  onepoint: () => import('./onepoint/index.ts'),
  forgetting: () => import('./forgetting/index.ts'),
  sphere: () => import('./sphere/index.ts'),
  race: () => import('./race/index.ts'),
  decay: () => import('./decay/index.ts'),
  rates: () => import('./rates/index.ts'),
  initialization: () => import('./initialization/index.ts'),
  network: () => import('./network/index.ts'),
  relatives: () => import('./relatives/index.ts'),
};

export type FigureName = keyof typeof loaders;

export const figureNames = Object.keys(loaders) as readonly FigureName[];

export function isFigureName(name: string | null): name is FigureName {
  return name !== null && Object.hasOwn(loaders, name);
}

/** Loads a figure with its looks. */
export async function loadFigure(name: FigureName): Promise<FigureModule> {
  // Each figure's parts agree on its schema; a list of all figures cannot say so.
  return (await loaders[name]()) as unknown as FigureModule;
}
