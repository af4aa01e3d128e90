import { words } from '#words/figures/onepoint.ts';
import type { Question } from '../types.ts';

const asked = words.questions.which;

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  which: {
    question: asked.question,
    options: [
      { id: 'plain', ...asked.options.plain },
      { id: 'weightNorm', ...asked.options.weightNorm },
      { id: 'same', ...asked.options.same, refute: 'long', card: 'no-op' },
    ],
    right: 'weightNorm',
    reveal: { presetId: 'opening', step: 300 },
  },
};
