import { words } from '#words/figures/decay.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  shorter: {
    question: words.questions.shorter.question,
    options: [
      { id: 'both', ...words.questions.shorter.options.both, refute: 'scale', card: 'decay-v' },
      { id: 'plain', ...words.questions.shorter.options.plain },
      {
        id: 'weightNorm',
        ...words.questions.shorter.options.weightNorm,
        refute: 'scale',
        card: 'decay-v',
      },
    ],
    right: 'plain',
    reveal: { presetId: 'opening', step: 300 },
  },
  bursts: {
    question: words.questions.bursts.question,
    options: [
      { id: 'falls', ...words.questions.bursts.options.falls, card: 'decay-v' },
      { id: 'rises', ...words.questions.bursts.options.rises, refute: 'zigzag' },
      { id: 'bursts', ...words.questions.bursts.options.bursts },
    ],
    right: 'bursts',
    reveal: { presetId: 'bursts', step: 80 },
  },
};
