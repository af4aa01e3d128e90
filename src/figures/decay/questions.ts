import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  shorter: {
    question: 'The same decay on v and on a plain w. Which of the two weights ends up shorter?',
    options: [
      {
        id: 'both',
        label: 'both alike',
        misconception:
          'Decay shortens v, but the length of v is no part of w = g·v/∥v∥; it takes decay on g to make both alike.',
        refute: 'scale',
      },
      { id: 'plain', label: 'the plain w' },
      {
        id: 'weightNorm',
        label: 'the w of weight norm',
        misconception: 'It is v that becomes short, and w does not know how long v is.',
        refute: 'scale',
      },
    ],
    right: 'plain',
    reveal: { presetId: 'opening', step: 300 },
  },
  bursts: {
    question: 'No noise, and decay on v goes on. What will the loss do in this run?',
    options: [
      {
        id: 'falls',
        label: 'fall and stay low',
        misconception:
          'With w at rest nothing lengthens v, so decay shortens it until a tiny error is enough for a large turn.',
      },
      {
        id: 'rises',
        label: 'settle higher',
        misconception:
          'With a little less decay it does: the bursts die out, and a zigzag is left. In this run each burst makes v so long that the loss falls low again.',
        refute: 'zigzag',
      },
      { id: 'bursts', label: 'fall, and burst again and again' },
    ],
    right: 'bursts',
    reveal: { presetId: 'bursts', step: 80 },
  },
};
