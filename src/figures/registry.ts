import type { FigureModule } from './types.ts';

/** One entry a figure: registered here, it is shown, linked, described and tested everywhere. */
const loaders = {
  split: async () => ({
    ...(await import('./split/figure.ts')),
    ...(await import('./split/Picture.tsx')),
    ...(await import('./split/Controls.tsx')),
    ...(await import('./split/Chart.tsx')),
  }),
  neuron: async () => ({
    ...(await import('./neuron/figure.ts')),
    ...(await import('./neuron/Picture.tsx')),
    ...(await import('./neuron/Controls.tsx')),
    ...(await import('./neuron/Chart.tsx')),
  }),
};

export type FigureName = keyof typeof loaders;

export const figureNames = Object.keys(loaders) as readonly FigureName[];

export function isFigureName(name: string | null): name is FigureName {
  return name !== null && Object.hasOwn(loaders, name);
}

/** Loads a figure with its looks. */
export async function loadFigure(name: FigureName): Promise<FigureModule> {
  const { figure, Picture, Controls, Chart } = await loaders[name]();
  return { figure, Picture, Controls, Chart } as unknown as FigureModule;
}
