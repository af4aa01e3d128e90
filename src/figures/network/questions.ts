import { words } from '#words/figures/network.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  rescue: {
    question: words.questions.rescue.question,
    options: [
      {
        id: 'weightNorm',
        ...words.questions.rescue.options.weightNorm,
        refute: 'faint',
        card: 'rescues-start',
      },
      { id: 'data', ...words.questions.rescue.options.data },
      { id: 'all', ...words.questions.rescue.options.all, refute: 'faint', card: 'rescues-start' },
    ],
    right: 'data',
    reveal: { presetId: 'faint', step: 350 },
  },
  pairs: {
    question: words.questions.pairs.question,
    options: [
      {
        id: 'weightNorm',
        ...words.questions.pairs.options.weightNorm,
        refute: 'pairs',
        card: 'batch-norm',
      },
      { id: 'batchNorm', ...words.questions.pairs.options.batchNorm },
      { id: 'all', ...words.questions.pairs.options.all, refute: 'pairs', card: 'batch-norm' },
    ],
    right: 'batchNorm',
    reveal: { presetId: 'pairs', step: 1200 },
  },
};
