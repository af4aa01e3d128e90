import type { raceSchema } from '../../simulation/race.ts';
import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof raceSchema>>> = {
  arrives: {
    question: 'Which of the two will bring the loss down to a thousandth of what it was?',
    options: [
      {
        id: 'both',
        label: 'both',
        misconception:
          'At a small rate both do. At this one plain gradient descent jumps from wall to wall, and nothing in it changes its rate.',
        refute: 'same',
      },
      { id: 'weightNorm', label: 'weight norm only' },
      {
        id: 'plain',
        label: 'plain gradient descent only',
        misconception:
          'Weight norm makes the same first mistakes, but they lengthen v and calm it. It is behind only where v is long from the start.',
        refute: 'long-v',
      },
      {
        id: 'neither',
        label: 'neither',
        misconception:
          'A longer v turns more gently, so weight norm does settle here. Both fail only at a rate that is too large for g as well.',
        refute: 'both-fail',
      },
    ],
    right: 'weightNorm',
    reveal: { presetId: 'opening', step: 200 },
  },
};
