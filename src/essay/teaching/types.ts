import type { FigureName } from '../../figures/registry.ts';
import type { Values } from '../../figures/types.ts';

/** Settings of a figure that differ from its defaults. */
export type Differences = Readonly<Record<string, unknown>>;

/** What the figure of an exercise says at a place. */
export type See = (settings: Differences, step?: number) => Values;

/** The texts of the numbers that an exercise and its solution name. */
export type Numbers = Readonly<Record<string, string>>;

/** An exercise without its words: where it begins, and how its numbers come about. */
export interface Exercise {
  readonly id: string;
  /** The section of the essay that it belongs to. */
  readonly section: string;
  readonly level: 'easy' | 'middle' | 'hard';
  readonly figure: FigureName;
  /** The state that its link leads to. */
  readonly settings: Differences;
  readonly step?: number;
  /** What the texts name in braces, computed by the code that draws the figures. */
  solve(see: See): Numbers;
}

/** The words of an exercise; `{name}` is one of its numbers, `$…$` a formula. */
export interface ExerciseWords {
  readonly title: string;
  readonly ask: string;
  readonly solution: string;
}

/** What a figure is for in a lesson. */
export interface FigureWords {
  readonly shows: string;
  /** To be asked before anything moves. */
  readonly ask: string;
  /** What students get wrong. */
  readonly wrong: string;
}

/** A place of a lesson: a preset of a figure. */
export interface Move {
  readonly figure: FigureName;
  readonly preset: string;
}
