import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  starts: {
    question: 'g is pinned, and A and B start close together. Where will they end?',
    options: [
      {
        id: 'same',
        label: 'both at the lowest point',
        misconception:
          'The bowl has one lowest point, but on the sphere that the pin leaves there is a second low place.',
        refute: 'opening',
      },
      { id: 'apart', label: 'in two different places' },
      {
        id: 'never',
        label: 'they never come to rest',
        misconception:
          'The nearer a run comes to a low place, the smaller its gradient: both come to rest.',
      },
    ],
    right: 'apart',
    reveal: { presetId: 'opening', step: 80 },
  },
};
