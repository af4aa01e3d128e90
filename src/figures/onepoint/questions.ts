import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  which: {
    question:
      'Both methods end on the dashed line. Which of them ends with the shorter weight here?',
    options: [
      {
        id: 'plain',
        label: 'plain gradient descent',
        misconception: 'It keeps for good what it had along the line at the start.',
      },
      { id: 'weightNorm', label: 'weight normalization' },
      {
        id: 'same',
        label: 'both the same',
        misconception:
          'The data are the same, but the coordinates are not; with a long v it is even the other way round.',
        refute: 'long',
      },
    ],
    right: 'weightNorm',
    reveal: { presetId: 'opening', step: 300 },
  },
};
