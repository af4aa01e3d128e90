import type { Question } from '../types.ts';
import type { schema } from './chosen.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  bowl: {
    question:
      'In a bowl that is equally steep in all directions: up to which learning rate does weight norm arrive, compared with plain gradient descent?',
    options: [
      {
        id: 'further',
        label: 'up to a larger one',
        misconception:
          'A long v calms the turning and not g. That helps where another direction is steeper than the one g moves along; in a round bowl none is.',
        refute: 'flat',
      },
      { id: 'equal', label: 'up to the same one, if v is not very short' },
      {
        id: 'less',
        label: 'only up to a smaller one',
        misconception:
          'Only a very short v overshoots so far at once that it needs smaller rates; no other length costs any of them.',
        refute: 'isotropic',
      },
    ],
    right: 'equal',
    reveal: { presetId: 'isotropic', step: 0 },
  },
};
