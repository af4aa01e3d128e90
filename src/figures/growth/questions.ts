import { words } from '#words/figures/growth.ts';
import { fromPolar, norm } from '../../weightnorm/index.ts';
import type { Drawing, Drawn, Question } from '../types.ts';
import type { schema } from './figure.ts';

const asked = words.questions.length;

// A mark within this part of the circle about the origin is meant to be on it.
const ON_CIRCLE = 0.1;

/** Where v will be after ten steps: outside its circle, on it, or inside. */
const draw: Drawing<typeof schema> = {
  words: asked.draw,
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
    question: asked.question,
    options: [
      { id: 'grows', ...asked.options.grows },
      { id: 'returns', ...asked.options.returns, refute: 'large', card: 'shrinks-v' },
      { id: 'same', ...asked.options.same, refute: 'large', card: 'unit-v' },
      { id: 'shrinks', ...asked.options.shrinks, refute: 'large', card: 'shrinks-v' },
    ],
    right: 'grows',
    reveal: { presetId: 'opening', step: 10 },
    draw,
  },
};
