import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  length: {
    question:
      'Every step leaves at a right angle to v. What becomes of the length of v while it learns?',
    options: [
      { id: 'grows', label: 'it grows at every step' },
      {
        id: 'returns',
        label: 'it grows, and shrinks again when v turns back',
        misconception: 'A step that turns v back stands at a right angle to it as well.',
        refute: 'large',
      },
      {
        id: 'same',
        label: 'it stays the same: v only turns',
        misconception:
          'A straight step to the side leaves the circle; only for very small steps is the difference hard to see.',
        refute: 'small',
      },
      {
        id: 'shrinks',
        label: 'it shrinks towards its best value',
        misconception: 'The loss does not depend on the length of v, so no length is better.',
      },
    ],
    right: 'grows',
    reveal: { presetId: 'opening', step: 10 },
  },
};
