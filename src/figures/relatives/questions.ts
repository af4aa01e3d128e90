import type { Question } from '../types.ts';
import type { schema } from './runs.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  divides: {
    question: 'A plain step, then w is divided by its length. Is that weight normalization?',
    options: [
      {
        id: 'yes',
        label: 'yes',
        misconception:
          'Weight normalization holds w at no length: it learns g, and divides v only inside the formula. Here w can never be longer than 1.',
        refute: 'unit-beside-weight-norm',
      },
      {
        id: 'v',
        label: 'no: there v is divided after each step',
        misconception:
          'Weight normalization divides v only inside the formula, and lets it grow. Dividing v after each step is divideAfter: it leaves w where it is, but its rate never cools.',
        refute: 'divide-after',
      },
      { id: 'no', label: 'no: this allows one length of w only' },
    ],
    right: 'no',
    reveal: { presetId: 'unit-beside-weight-norm', step: 100 },
  },
};
