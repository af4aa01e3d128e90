import type { QuizQuestion } from '../../quiz/types.ts';

/** About section 13: relatives of weight norm. */
export const relatives: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'outputs',
    section: 'its-relatives',
    card: 'activations',
    ask: 'Somebody multiplies all inputs of a neuron by a thousand. Who takes that out again before φ, at every step?',
    options: [
      {
        id: 'weight-norm',
        text: 'weight normalization',
        why: 'It never sees an input. The sum becomes a thousand times as large.',
      },
      {
        id: 'batch-norm',
        text: 'batch normalization',
        why: 'It measures the outputs over the batch and divides by their spread, whatever made them wide.',
      },
      {
        id: 'both',
        text: 'both',
        why: 'One normalizes what comes out, the other a parameter. They agree for a single layer with whitened inputs.',
      },
    ],
    right: 'batch-norm',
    shows: { figure: 'relatives', preset: 'batch-norm', play: true },
  },
  {
    kind: 'figure',
    id: 'same-path',
    section: 'its-relatives',
    card: 'batch-norm',
    ask: 'Batch norm and weight norm go different ways here. Make them go the same way for at least ten steps.',
    shows: { figure: 'relatives', preset: 'batch-norm' },
    how: 'Whiten the inputs, and play.',
    why: 'On whitened inputs the spread of $v·x$ is ∥$v$∥, so both divide by the same number. Nobody keeps the inputs of deeper layers whitened.',
  },
  {
    kind: 'choice',
    id: 'no-grad',
    section: 'its-relatives',
    card: 'unit-v',
    ask: 'One program divides by ∥$v$∥ inside the formula and differentiates through it. Another divides $w$ after each step by its length. Are they the same?',
    options: [
      {
        id: 'yes',
        text: 'Yes: both use a unit direction.',
        why: 'They agree on what is used now, not on the steps. And the second allows one length of $w$ only.',
      },
      {
        id: 'no',
        text: 'No: the second keeps no memory of past turns and learns no length.',
        why: 'Its rate never cools, and without $g$ the length of $w$ is fixed.',
      },
      {
        id: 'rounding',
        text: 'Yes, up to rounding, if the steps are small.',
        why: 'The direction moves alike at first. The length of $w$ never does.',
      },
    ],
    right: 'no',
    shows: { figure: 'relatives', preset: 'unit-beside-weight-norm', play: true },
  },
  {
    kind: 'choice',
    id: 'spectral',
    section: 'its-relatives',
    card: 'spectral',
    ask: 'Spectral normalization bounds how much a layer can stretch its input. Does weight normalization do so too?',
    options: [
      {
        id: 'yes',
        text: 'Yes: both divide by a norm.',
        why: 'By which norm, and what comes after? Here each row is divided by its own length, and a free $g$ follows.',
      },
      {
        id: 'unit',
        text: 'Yes, as soon as every $g$ is one.',
        why: 'Many rows that point the same way add up, so the layer can stretch by far more than one.',
      },
      {
        id: 'no',
        text: 'No: it bounds nothing.',
        why: 'Spectral norm divides the whole matrix by its largest stretch and puts nothing back.',
      },
    ],
    right: 'no',
    shows: { figure: 'relatives', preset: 'spectral-norm', play: true },
  },
];
