import { words } from '#words/figures/forgetting.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  spread: {
    question: words.questions.spread.question,
    options: [
      {
        id: 'hundredfold',
        ...words.questions.spread.options.hundredfold,
        refute: 'length',
        card: 'v-scale',
      },
      { id: 'tenfold', ...words.questions.spread.options.tenfold, refute: 'length' },
      { id: 'twofold', ...words.questions.spread.options.twofold },
      { id: 'wider', ...words.questions.spread.options.wider, refute: 'length' },
    ],
    right: 'twofold',
    reveal: { presetId: 'opening', step: 300 },
  },
};
