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
  growth: async () => ({
    ...(await import('./growth/figure.ts')),
    ...(await import('./growth/Picture.tsx')),
    ...(await import('./growth/Controls.tsx')),
    ...(await import('./growth/Chart.tsx')),
  }),
  gears: async () => ({
    ...(await import('./gears/figure.ts')),
    ...(await import('./gears/Picture.tsx')),
    ...(await import('./gears/Controls.tsx')),
    ...(await import('./gears/Chart.tsx')),
  }),
  gradients: async () => ({
    ...(await import('./gradients/figure.ts')),
    ...(await import('./gradients/Picture.tsx')),
    ...(await import('./gradients/Controls.tsx')),
    ...(await import('./gradients/Chart.tsx')),
  }),
  flip: async () => ({
    ...(await import('./flip/figure.ts')),
    ...(await import('./flip/Picture.tsx')),
    ...(await import('./flip/Controls.tsx')),
    ...(await import('./flip/Chart.tsx')),
  }),
  onepoint: async () => ({
    ...(await import('./onepoint/figure.ts')),
    ...(await import('./onepoint/Picture.tsx')),
    ...(await import('./onepoint/Controls.tsx')),
    ...(await import('./onepoint/Chart.tsx')),
  }),
  forgetting: async () => ({
    ...(await import('./forgetting/figure.ts')),
    ...(await import('./forgetting/Picture.tsx')),
    ...(await import('./forgetting/Controls.tsx')),
    ...(await import('./forgetting/Chart.tsx')),
  }),
  sphere: async () => ({
    ...(await import('./sphere/figure.ts')),
    ...(await import('./sphere/Picture.tsx')),
    ...(await import('./sphere/Controls.tsx')),
    ...(await import('./sphere/Chart.tsx')),
  }),
  race: async () => ({
    ...(await import('./race/figure.ts')),
    ...(await import('./race/Picture.tsx')),
    ...(await import('./race/Controls.tsx')),
    ...(await import('./race/Chart.tsx')),
  }),
  decay: async () => ({
    ...(await import('./decay/figure.ts')),
    ...(await import('./decay/Picture.tsx')),
    ...(await import('./decay/Controls.tsx')),
    ...(await import('./decay/Chart.tsx')),
  }),
  rates: async () => ({
    ...(await import('./rates/figure.ts')),
    ...(await import('./rates/Picture.tsx')),
    ...(await import('./rates/Controls.tsx')),
    ...(await import('./rates/Chart.tsx')),
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
