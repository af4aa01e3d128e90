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
        refute: 'large',
      },
    ],
    right: 'grows',
    reveal: { presetId: 'opening', step: 10 },
    draw,
  },
};
