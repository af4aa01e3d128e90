import type { Move } from './types.ts';

/** Places of the lessons, by name. */
export const places = {
  neuron: { figure: 'neuron', preset: 'opening' },
  cancel: { figure: 'split', preset: 'opening' },
  apart: { figure: 'split', preset: 'apart' },
  flip: { figure: 'flip', preset: 'opening' },
  parts: { figure: 'gradients', preset: 'parts' },
  turn: { figure: 'gradients', preset: 'turn' },
  triangle: { figure: 'growth', preset: 'opening' },
  large: { figure: 'growth', preset: 'large' },
  gears: { figure: 'gears', preset: 'opening' },
  same: { figure: 'race', preset: 'same' },
  race: { figure: 'race', preset: 'opening' },
  bowl: { figure: 'race', preset: 'isotropic' },
  map: { figure: 'rates', preset: 'opening' },
  forget: { figure: 'forgetting', preset: 'opening' },
  sphere: { figure: 'sphere', preset: 'opening' },
  decay: { figure: 'decay', preset: 'opening' },
  start: { figure: 'initialization', preset: 'opening' },
  network: { figure: 'network', preset: 'opening' },
  pairs: { figure: 'network', preset: 'pairs' },
  relatives: { figure: 'relatives', preset: 'opening' },
} as const satisfies Readonly<Record<string, Move>>;

export type PlaceName = keyof typeof places;

/** Minutes at a place, or for an exercise. */
export type Stretch =
  | { readonly at: PlaceName; readonly minutes: number }
  | { readonly exercise: string; readonly minutes: number };

export interface Lesson {
  readonly id: string;
  readonly minutes: number;
  readonly stretches: readonly Stretch[];
}

const at = (place: PlaceName, minutes: number): Stretch => ({ at: place, minutes });
const exercise = (id: string, minutes: number): Stretch => ({ exercise: id, minutes });

/** Four lessons; their stretches add up to their minutes. */
export const lessons: readonly Lesson[] = [
  {
    id: 'ten',
    minutes: 10,
    stretches: [at('cancel', 2), at('apart', 2), at('triangle', 2), at('same', 1), at('race', 3)],
  },
  {
    id: 'thirty',
    minutes: 30,
    stretches: [
      ...[at('neuron', 2), at('cancel', 3), at('apart', 2), at('flip', 2)],
      ...[at('parts', 3), at('turn', 3), exercise('one-step', 6)],
      ...[at('triangle', 4), at('same', 2), at('race', 3)],
    ],
  },
  {
    id: 'sixty',
    minutes: 60,
    stretches: [
      ...[at('neuron', 3), at('cancel', 3), at('apart', 3), at('parts', 4), at('turn', 3)],
      ...[exercise('one-step', 8), at('triangle', 4), at('large', 3), at('gears', 4)],
      ...[at('same', 2), at('race', 4), at('bowl', 3), at('forget', 5), at('decay', 5)],
      ...[at('start', 3), at('relatives', 3)],
    ],
  },
  {
    id: 'ninety',
    minutes: 90,
    stretches: [
      ...[at('neuron', 3), at('cancel', 3), at('apart', 3), at('flip', 4), at('parts', 4)],
      ...[at('turn', 3), exercise('one-step', 8), at('triangle', 4)],
      ...[exercise('angle-from-lengths', 3), at('gears', 5), at('same', 2), at('race', 4)],
      ...[at('bowl', 3), at('map', 5), at('forget', 6), at('sphere', 5), at('decay', 6)],
      ...[at('start', 5), at('network', 6), at('pairs', 3), at('relatives', 5)],
    ],
  },
];
