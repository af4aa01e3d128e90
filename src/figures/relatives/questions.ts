import { words } from '#words/figures/relatives.ts';
import type { Question } from '../types.ts';
import type { schema } from './runs.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  divides: {
    question: words.questions.divides.question,
    options: [
      {
        id: 'yes',
        ...words.questions.divides.options.yes,
        refute: 'unit-beside-weight-norm',
        card: 'unit-v',
      },
      { id: 'v', ...words.questions.divides.options.v, refute: 'divide-after', card: 'unit-v' },
      { id: 'no', ...words.questions.divides.options.no },
    ],
    right: 'no',
    reveal: { presetId: 'unit-beside-weight-norm', step: 100 },
  },
};
