import { fromPolar, norm } from '../../weightnorm/index.ts';
import type { Drawing, Drawn, Question } from '../types.ts';
import type { schema } from './figure.ts';

// A mark within this part of the circle about the origin is meant to be on it.
const ON_CIRCLE = 0.1;

/** Where v will be after ten steps: outside its circle, on it, or inside. */
const draw: Drawing<typeof schema> = {
  words: 'Put the tip of the dashed arrow where the tip of v will be after ten steps.',
  start: ({ length, angle }) => fromPolar(length, angle - 90) as unknown as Drawn,
  judge(drawn, { length }) {
    const ratio = norm(drawn) / length;
    if (Math.abs(ratio - 1) <= ON_CIRCLE) return 'same';
    return ratio > 1 ? 'grows' : 'shrinks';
  },
};

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  length: {
    question:
      'The next step leaves at a right angle to v and makes it longer, as you see. And the steps after it?',
    options: [
      { id: 'grows', label: 'each of them makes v longer still' },
      {
        id: 'returns',
        label: 'v gets shorter again when it turns back',
        misconception: 'A step that turns v back stands at a right angle to it as well.',
        refute: 'large',
      },
      {
        id: 'same',
        label: 'in the end v is as long as it was: steps to and fro cancel',
        misconception:
          'They cancel in the direction, not in the length: a straight step to either side leaves the circle outwards.',
        refute: 'large',
      },
      {
        id: 'shrinks',
        label: 'v gets shorter, towards its best length',
        misconception: 'The loss does not depend on the length of v, so no length is better.',
        refute: 'large',
      },
    ],
    right: 'grows',
    reveal: { presetId: 'opening', step: 10 },
    draw,
  },
};
