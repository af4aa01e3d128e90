import type { Schema } from '../simulation/index.ts';
import type { FigureModule } from './types.ts';

/** The parts of a figure, fetched at the same time. */
async function together(...parts: readonly Promise<object>[]): Promise<object> {
  return Object.assign({}, ...(await Promise.all(parts)));
}

/** One entry a figure: registered here, it is shown, linked, described and tested everywhere. */
const loaders = {
  split: () =>
    together(
      import('./split/figure.ts'),
      import('./split/Picture.tsx'),
      import('./split/Controls.tsx'),
      import('./split/Chart.tsx'),
    ),
  neuron: () =>
    together(
      import('./neuron/figure.ts'),
      import('./neuron/Picture.tsx'),
      import('./neuron/Controls.tsx'),
      import('./neuron/Chart.tsx'),
    ),
  growth: () =>
    together(
      import('./growth/figure.ts'),
      import('./growth/Picture.tsx'),
      import('./growth/Controls.tsx'),
      import('./growth/Chart.tsx'),
    ),
  gears: () =>
    together(
      import('./gears/figure.ts'),
      import('./gears/Picture.tsx'),
      import('./gears/Controls.tsx'),
      import('./gears/Chart.tsx'),
    ),
  gradients: () =>
    together(
      import('./gradients/figure.ts'),
      import('./gradients/Picture.tsx'),
      import('./gradients/Controls.tsx'),
      import('./gradients/Chart.tsx'),
    ),
  flip: () =>
    together(
      import('./flip/figure.ts'),
      import('./flip/Picture.tsx'),
      import('./flip/Controls.tsx'),
      import('./flip/Chart.tsx'),
    ),
  onepoint: () =>
    together(
      import('./onepoint/figure.ts'),
      import('./onepoint/Picture.tsx'),
      import('./onepoint/Controls.tsx'),
      import('./onepoint/Chart.tsx'),
    ),
  forgetting: () =>
    together(
      import('./forgetting/figure.ts'),
      import('./forgetting/Picture.tsx'),
      import('./forgetting/Controls.tsx'),
      import('./forgetting/Chart.tsx'),
    ),
  sphere: () =>
    together(
      import('./sphere/figure.ts'),
      import('./sphere/Picture.tsx'),
      import('./sphere/Controls.tsx'),
      import('./sphere/Chart.tsx'),
    ),
  race: () =>
    together(
      import('./race/figure.ts'),
      import('./race/Picture.tsx'),
      import('./race/Controls.tsx'),
      import('./race/Chart.tsx'),
    ),
  decay: () =>
    together(
      import('./decay/figure.ts'),
      import('./decay/Picture.tsx'),
      import('./decay/Controls.tsx'),
      import('./decay/Chart.tsx'),
    ),
  rates: () =>
    together(
      import('./rates/figure.ts'),
      import('./rates/Picture.tsx'),
      import('./rates/Controls.tsx'),
      import('./rates/Chart.tsx'),
    ),
};

export type FigureName = keyof typeof loaders;

export const figureNames = Object.keys(loaders) as readonly FigureName[];

export function isFigureName(name: string | null): name is FigureName {
  return name !== null && Object.hasOwn(loaders, name);
}

const atHand = new Map<FigureName, FigureModule>();

/** Gives a figure that came with the page's own script, so that it need not be fetched. */
export function provideFigure<S extends Schema>(name: FigureName, module: FigureModule<S>): void {
  atHand.set(name, module as unknown as FigureModule);
}

/** Loads a figure with its looks. */
export async function loadFigure(name: FigureName): Promise<FigureModule> {
  return atHand.get(name) ?? ((await loaders[name]()) as FigureModule);
}
