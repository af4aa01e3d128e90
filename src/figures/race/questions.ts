import { words } from '#words/figures/race.ts';
import type { raceSchema } from '../../simulation/race.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof raceSchema>>> = {
  arrives: {
    question: words.questions.arrives.question,
    options: [
      { id: 'both', ...words.questions.arrives.options.both, refute: 'same', card: 'no-op' },
      { id: 'weightNorm', ...words.questions.arrives.options.weightNorm },
      { id: 'plain', ...words.questions.arrives.options.plain, refute: 'long-v' },
      {
        id: 'neither',
        ...words.questions.arrives.options.neither,
        refute: 'both-fail',
        card: 'any-rate',
      },
    ],
    right: 'weightNorm',
    reveal: { presetId: 'opening', step: 200 },
  },
};
