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
    question: 'No noise, and decay on v goes on. What will the loss do?',
    options: [
      {
        id: 'falls',
        label: 'fall and stay low',
        misconception:
          'With w at rest nothing lengthens v, so decay shortens it until the effective learning rate is too large.',
      },
      {
        id: 'rises',
        label: 'settle higher',
        misconception:
          'That is what decay on g does; decay on v pulls w nowhere, and only makes its steps larger.',
        refute: 'scale',
      },
      { id: 'bursts', label: 'fall, and burst again and again' },
    ],
    right: 'bursts',
    reveal: { presetId: 'bursts', step: 80 },
  },
};
