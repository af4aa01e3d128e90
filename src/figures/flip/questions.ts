import { words } from '#words/figures/flip.ts';
import type { Question } from '../types.ts';

const asked = words.questions.turn;

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  turn: {
    question: asked.question,
    options: [
      { id: 'v', ...asked.options.v, refute: 'short', card: 'positive-g' },
      { id: 'g', ...asked.options.g },
      { id: 'nothing', ...asked.options.nothing, card: 'positive-g' },
    ],
    right: 'g',
    reveal: { presetId: 'opening', step: 20 },
  },
};
