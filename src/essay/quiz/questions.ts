import { basics } from '#prose/quiz/basics.ts';
import { decay } from '#prose/quiz/decay.ts';
import { networks } from '#prose/quiz/networks.ts';
import { practice } from '#prose/quiz/practice.ts';
import { race } from '#prose/quiz/race.ts';
import { relatives } from '#prose/quiz/relatives.ts';
import { steps } from '#prose/quiz/steps.ts';
import type { QuizQuestion } from './types.ts';

/** All questions, in the order of the essay. */
export const questions: readonly QuizQuestion[] = [
  ...basics,
  ...steps,
  ...race,
  ...decay,
  ...networks,
  ...relatives,
  ...practice,
];
