import type { QuizQuestion } from '../../quiz/types.ts';

/** About section 14: your own code. */
export const practice: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'names',
    section: 'in-your-code',
    ask: 'A layer is wrapped in PyTorch’s `parametrizations.weight_norm`. How do you freeze it?',
    options: [
      {
        id: 'weight',
        text: 'Set `layer.weight.requires_grad = False`.',
        why: 'PyTorch refuses this with an error: `weight` is computed anew whenever it is read. It is not what the optimizer changes.',
      },
      {
        id: 'v',
        text: 'Freeze `original1`.',
        why: 'That is $v$. The lengths, `original0`, would go on learning.',
      },
      {
        id: 'both',
        text: 'Freeze `original0` and `original1`.',
        why: 'These are $g$ and $v$, the only parameters of its weight.',
      },
    ],
    right: 'both',
    shows: { figure: 'split', preset: 'apart' },
  },
  {
    kind: 'choice',
    id: 'wrapped',
    section: 'in-your-code',
    ask: 'You wrap a trained layer in PyTorch. What does it answer now?',
    options: [
      {
        id: 'same',
        text: 'The same as before.',
        why: '$v$ is the old weight and $g$ its length, row by row. Elsewhere $g$ may start at one, and then the answers change.',
      },
      {
        id: 'unit',
        text: 'Something else: its rows have length one now.',
        why: 'True where $g$ starts at one. PyTorch starts it at the length that was there.',
      },
      {
        id: 'fitted',
        text: 'Something else: it is fitted to the first batch.',
        why: 'That is the start of the paper. PyTorch does not have it.',
      },
    ],
    right: 'same',
    shows: { figure: 'gears', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'unit-rows',
    section: 'in-your-code',
    card: 'budget',
    ask: 'The weight vectors of a classifier should have length one. Is wrapping it enough?',
    options: [
      {
        id: 'yes',
        text: 'Yes: that is what the name says.',
        why: 'Each vector gets a learned length $g$, which begins at the old one.',
      },
      {
        id: 'freeze',
        text: 'No: fill $g$ with ones and freeze it.',
        why: 'Then only directions are learned. DINO does this in its last layer.',
      },
      {
        id: 'divide',
        text: 'No: divide $v$ by its length after each step.',
        why: 'This leaves $w$ where it is, $g$ long.',
      },
    ],
    right: 'freeze',
    shows: { figure: 'split', preset: 'divide', play: true },
  },
  {
    kind: 'choice',
    id: 'transposed',
    section: 'in-your-code',
    card: 'one-g',
    ask: 'A transposed convolution keeps its weights as inputs × outputs × kernel. What does the default `dim=0` give it?',
    options: [
      {
        id: 'output',
        text: 'one $g$ for each output channel',
        why: 'So it is for other convolutions, whose first axis is that of the outputs. Here say `dim=1`.',
      },
      {
        id: 'one',
        text: 'one $g$ for all of it',
        why: 'That would be `dim=None`.',
      },
      {
        id: 'input',
        text: 'one $g$ for each input channel',
        why: '`dim` is the axis that keeps lengths of its own, and the first one is the inputs here. It does no harm; it is another grouping.',
      },
    ],
    right: 'input',
    shows: { figure: 'network', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'inserted',
    section: 'in-your-code',
    card: 'activations',
    ask: 'Where does weight normalization go in a block of convolution, batch norm and ReLU?',
    options: [
      {
        id: 'wraps',
        text: 'Around the weight of the convolution; batch norm may go.',
        why: 'It changes how the weight is kept. No data flow through it. If batch norm stays behind it, $g$ idles.',
      },
      {
        id: 'after',
        text: 'After the convolution, as `x = weight_norm(x)`.',
        why: 'It takes a layer and not an input.',
      },
      {
        id: 'place',
        text: 'In the place of batch norm.',
        why: 'Nothing stands there afterwards: batch norm acted on what flows by, this acts inside the layer.',
      },
    ],
    right: 'wraps',
    shows: { figure: 'neuron', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'fold',
    section: 'in-your-code',
    card: 'bigger',
    ask: 'A program “removes” weight norm before it uses a trained network. What does this cost?',
    options: [
      {
        id: 'quality',
        text: 'Quality, as removing batch norm would.',
        why: 'Batch norm is part of the function. Here only the way of writing $w$ changes.',
      },
      {
        id: 'lengths',
        text: 'The lengths: every row has length one afterwards.',
        why: '$g$ is multiplied in before it is dropped.',
      },
      {
        id: 'nothing',
        text: 'Nothing but rounding: $w$ is computed once and kept.',
        why: 'This is folding. Do it before you export, too; `remove_parametrizations` does it for the new form.',
      },
    ],
    right: 'nothing',
    shows: { figure: 'split', preset: 'short' },
  },
  {
    kind: 'choice',
    id: 'zeros',
    section: 'in-your-code',
    card: 'zero-v',
    ask: 'A layer is set to zeros, then wrapped in PyTorch. What comes out?',
    options: [
      {
        id: 'zeros',
        text: 'Zeros: $g$ is zero.',
        why: 'Zero times a direction would be zero. But a zero vector has no direction.',
      },
      {
        id: 'nan',
        text: '“Not a number”: the direction is 0/0.',
        why: 'PyTorch adds nothing under the division. A $g$ of zero alone would do no harm.',
      },
      {
        id: 'learns',
        text: 'Zeros first, until $v$ has learned something.',
        why: 'It never learns: the gradient holds the same 0/0.',
      },
    ],
    right: 'nan',
    shows: { figure: 'split', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'half',
    section: 'in-your-code',
    ask: 'You train in half precision, with `torch.half`. Which number leaves its range first?',
    options: [
      {
        id: 'norm',
        text: 'the sum of squares in ∥$v$∥',
        why: 'Squares leave the range long before the entries do. Keep $g$ and $v$ in single precision.',
      },
      {
        id: 'w',
        text: '$w$, since it is computed',
        why: '$w$ is as large as that of a plain layer, which does well in half precision.',
      },
      {
        id: 'direction',
        text: '$v/∥v∥$, since it is small',
        why: 'Its entries are at most one and no smaller than other weights. What is squared is the trouble.',
      },
    ],
    right: 'norm',
    shows: { figure: 'split', preset: 'short' },
  },
];
