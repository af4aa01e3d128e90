import { words } from '#words/figures/rates.ts';
import type { Question } from '../types.ts';
import type { schema } from './chosen.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  bowl: {
    question: words.questions.bowl.question,
    options: [
      { id: 'further', ...words.questions.bowl.options.further, refute: 'flat', card: 'curvature' },
      { id: 'equal', ...words.questions.bowl.options.equal },
      { id: 'less', ...words.questions.bowl.options.less, refute: 'isotropic' },
    ],
    right: 'equal',
    reveal: { presetId: 'isotropic', step: 0 },
  },
};
