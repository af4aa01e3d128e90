import { figure as decay } from '../../src/figures/decay/figure.ts';
import { figure as flip } from '../../src/figures/flip/figure.ts';
import { figure as forgetting } from '../../src/figures/forgetting/figure.ts';
import { figure as gears } from '../../src/figures/gears/figure.ts';
import { figure as gradients } from '../../src/figures/gradients/figure.ts';
import { figure as growth } from '../../src/figures/growth/figure.ts';
import { figure as initialization } from '../../src/figures/initialization/figure.ts';
import { figure as network } from '../../src/figures/network/figure.ts';
import { figure as neuron } from '../../src/figures/neuron/figure.ts';
import { figure as onepoint } from '../../src/figures/onepoint/figure.ts';
import { figure as race } from '../../src/figures/race/figure.ts';
import { figure as rates } from '../../src/figures/rates/figure.ts';
import type { FigureName } from '../../src/figures/registry.ts';
import { figure as relatives } from '../../src/figures/relatives/figure.ts';
import { figure as sphere } from '../../src/figures/sphere/figure.ts';
import { figure as split } from '../../src/figures/split/figure.ts';
import type { Figure } from '../../src/figures/types.ts';
import type { Schema } from '../../src/simulation/index.ts';

/** Every figure without its looks, which cannot be loaded outside a page. */
export const figures = {
  ...{ decay, flip, forgetting, gears, gradients, growth, neuron },
  ...{ initialization, network, onepoint, race, rates, relatives, sphere, split },
} as unknown as Readonly<Record<FigureName, Figure<Schema>>>;

/** As the registry has them, which brings the opening figure with its looks. */
export const figureNames = Object.keys(figures) as readonly FigureName[];

/** Every figure that has steps, with the handles in its picture; the first is the armed one. */
const played: Readonly<Partial<Record<FigureName, readonly string[]>>> = {
  split: ['tip of v'],
  neuron: ['tip of w', 'new penguin'],
  gradients: ['tip of v'],
  growth: ['tip of v'],
  gears: ['tip of v'],
  flip: ['tip of v'],
  onepoint: ['tip of v'],
  race: ['direction of w*'],
  forgetting: [],
  sphere: ['direction of v', 'turn the globe'],
  decay: ['tip of v'],
  relatives: ['tip of w'],
  network: [],
};

/** The same as pairs. */
export const playedFigures = Object.entries(played) as [FigureName, readonly string[]][];
