import type { FigureName } from '../../figures/registry.ts';
import type { Values } from '../../figures/types.ts';
import type { Place, Schema } from '../../simulation/index.ts';

/** Where a figure shows what a question is about. */
export interface Shows {
  readonly figure: FigureName;
  readonly preset: string;
  readonly play?: boolean;
}

/** One answer to choose, and why it is right or what is wrong with it. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

interface Common {
  readonly id: string;
  /** The section of the essay that answers it. */
  readonly section: string;
  readonly ask: string;
  /** The misconception card about the same thing. */
  readonly card?: string;
}

/** Answered by choice. */
export interface ChoiceQuestion extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** The id of the right option. */
  readonly right: string;
  readonly shows: Shows;
}

/** Answered on a figure, by bringing it into a state; `goal` says which. */
export interface FigureQuestion extends Common {
  readonly kind: 'figure';
  /** Where the figure stands when the reader begins. */
  readonly shows: Shows;
  /** How it is done. */
  readonly how: string;
  /** What is to be learned from it. */
  readonly why: string;
}

/**
 * A question as it is written. In its texts `$…$` is a formula, a pair of backticks holds code, and
 * `{claim:…}`, `{found:…}` or `{worked:…}` is a number that the code fills in.
 */
export type QuizQuestion = ChoiceQuestion | FigureQuestion;

/** A figure at a place, with its values there. */
export interface Seen extends Place<Schema> {
  readonly values: Values;
}

/** What a figure question asks for, as a pure function of what is seen. */
export interface Goal {
  /** Settings (besides the defaults) and the step of one state in which it is reached. */
  readonly solution: {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly step: number;
  };
  reached(here: Seen, start: Seen): boolean;
}

/** The questions about one section, with their numbers filled in. */
export interface QuestionGroup {
  readonly section: string;
  readonly title: string;
  readonly questions: readonly QuizQuestion[];
}
