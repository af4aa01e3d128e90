import { words } from '#words/figures/initialization.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  three: {
    question: words.questions.three.question,
    options: [
      { id: 'same', ...words.questions.three.options.same, refute: 'large', card: 'v-scale' },
      { id: 'three', ...words.questions.three.options.three, refute: 'large' },
      { id: 'thirty', ...words.questions.three.options.thirty, refute: 'large' },
      { id: 'power', ...words.questions.three.options.power },
    ],
    right: 'power',
    reveal: { presetId: 'large', step: 0 },
  },
};
