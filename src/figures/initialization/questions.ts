import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  three: {
    question:
      'All weights are drawn three times as large. How much wider do the pre-activations of layer 10 spread, before anything is fitted to data?',
    options: [
      {
        id: 'same',
        label: 'as wide as now: the length of v is divided out',
        misconception:
          'The length of v is divided out, but g is drawn with it: at the start g is ∥v∥, so w is three times as large.',
        refute: 'large',
      },
      {
        id: 'three',
        label: 'about 3 times as wide',
        misconception: 'That holds for layer 1; every later layer multiplies by 3 once more.',
        refute: 'large',
      },
      {
        id: 'thirty',
        label: 'about 30 times as wide: 3 for each of ten layers',
        misconception: 'The factors of layers that follow each other multiply, they do not add.',
        refute: 'large',
      },
      { id: 'power', label: 'more than 10 000 times as wide' },
    ],
    right: 'power',
    reveal: { presetId: 'large', step: 0 },
  },
};
