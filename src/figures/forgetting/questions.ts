import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  spread: {
    question:
      'The five learning rates are a hundredfold apart. How far apart are the lines after 300 steps?',
    options: [
      {
        id: 'hundredfold',
        label: 'a hundredfold, as before',
        misconception:
          'A constant η is no constant rate of turning: the larger η is, the longer it makes v.',
        refute: 'length',
      },
      {
        id: 'tenfold',
        label: 'about tenfold',
        misconception:
          '∥v∥² comes to grow in proportion to η itself, and not to its root, so all of η drops out.',
        refute: 'length',
      },
      { id: 'twofold', label: 'about twofold' },
      {
        id: 'wider',
        label: 'even further',
        misconception:
          'A large η does make the largest turns, but each of them makes v longer and the next turn smaller.',
        refute: 'length',
      },
    ],
    right: 'twofold',
    reveal: { presetId: 'opening', step: 300 },
  },
};
