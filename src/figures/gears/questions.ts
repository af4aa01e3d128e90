import { words } from '#words/figures/gears.ts';
import type { Question } from '../types.ts';
import { draw } from './guess.ts';
import type { schema } from './run.ts';

const asked = words.questions.shape;

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  shape: {
    question: asked.question,
    options: [
      { id: 'circle', ...asked.options.circle, refute: 'opening', card: 'v-scale' },
      { id: 'larger', ...asked.options.larger, refute: 'short' },
      { id: 'narrower', ...asked.options.narrower, refute: 'long' },
      { id: 'ellipse', ...asked.options.ellipse },
    ],
    right: 'ellipse',
    reveal: { presetId: 'short', step: 0 },
    draw,
  },
};
