import type { Question } from '../types.ts';
import { draw } from './guess.ts';
import type { schema } from './run.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  shape: {
    question:
      'Where do the same small steps end when they are made on g and v, and v is shorter than w?',
    options: [
      {
        id: 'circle',
        label: 'on the same circle',
        misconception: 'That is so only while v and w are equally long.',
        refute: 'opening',
      },
      {
        id: 'larger',
        label: 'on a larger circle',
        misconception: 'Along w the step is that of g, which does not ask how long v is.',
        refute: 'short',
      },
      {
        id: 'narrower',
        label: 'on an ellipse, narrower across w than along it',
        misconception: 'That is what a long v does; a short one turns further in the same step.',
        refute: 'long',
      },
      { id: 'ellipse', label: 'on an ellipse, wider across w than along it' },
    ],
    right: 'ellipse',
    reveal: { presetId: 'short', step: 0 },
    draw,
  },
};
