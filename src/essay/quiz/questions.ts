import { basics } from './basics.ts';
import { decay } from './decay.ts';
import { networks } from './networks.ts';
import { practice } from './practice.ts';
import { race } from './race.ts';
import { relatives } from './relatives.ts';
import { steps } from './steps.ts';
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
