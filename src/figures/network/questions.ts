import type { Question } from '../types.ts';

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question>> = {
  rescue: {
    question:
      'Eight layers, with weights that start at three tenths of the usual size. Which networks learn?',
    options: [
      {
        id: 'weightNorm',
        label: 'those with weight norm, since it fixes the length of the weights',
        misconception:
          'With g = ∥v∥ weight norm starts as the very same function as the plain network, as faint as that.',
        refute: 'faint',
      },
      { id: 'data', label: 'those whose start was fitted to data, with or without weight norm' },
      {
        id: 'all',
        label: 'all of them: training makes up for the start',
        misconception:
          'After eight layers hardly anything of the input is left, and hardly anything of the gradient comes back.',
        refute: 'faint',
      },
    ],
    right: 'data',
    reveal: { presetId: 'faint', step: 350 },
  },
  pairs: {
    question: 'Now the batches have two digits each. Which network suffers most?',
    options: [
      {
        id: 'weightNorm',
        label: 'weight norm: it normalizes too',
        misconception:
          'Weight norm looks at the weights only. It does not know how large a batch is.',
        refute: 'pairs',
      },
      { id: 'batchNorm', label: 'batch norm' },
      {
        id: 'all',
        label: 'all alike: the gradients become noisy',
        misconception:
          'Every gradient does get noisier. But only batch norm also computes its outputs from the other digit of the pair.',
        refute: 'pairs',
      },
    ],
    right: 'batchNorm',
    reveal: { presetId: 'pairs', step: 1200 },
  },
};
