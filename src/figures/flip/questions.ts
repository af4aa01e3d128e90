import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  turn: {
    question: 'v points exactly away from the goal. What turns w around?',
    options: [
      {
        id: 'v',
        label: 'v turns',
        misconception:
          'v feels only the part of the gradient across it, and here there is none; a little to the side, a short v does turn first.',
        refute: 'short',
      },
      { id: 'g', label: 'g passes through zero' },
      {
        id: 'nothing',
        label: 'nothing does',
        misconception: 'A scale need not be positive: g is a number like any other.',
      },
    ],
    right: 'g',
    reveal: { presetId: 'opening', step: 20 },
  },
};
