import type { AskedQuestion } from '../Asked.tsx';

/** What was asked, with what one may guess. */
export const asked: readonly AskedQuestion[] = [
  {
    id: 'g',
    question: 'What is g for, and where does it come from?',
    options: [
      {
        id: 'setting',
        label: 'You choose it, as you choose a learning rate. It says how strongly to normalize.',
        why: 'You choose a start for it at most. After that $g$ goes where the loss sends it, and moving it changes what the neuron says, which a learning rate never does.',
        card: 'g-rate',
      },
      {
        id: 'measured',
        label: 'It is measured: it is the length of $v$, anew at every step.',
        why: 'PyTorch does let $g$ begin at that length. But from then on $g$ and $v$ have gradients of their own, and part. If $g$ were measured, it would undo the division.',
        card: 'no-op',
      },
      {
        id: 'learned',
        label: 'Each neuron learns its own, by gradient descent. It says how long $w$ is.',
        why: 'Right. Only the sign is left to add: $g$ may be negative, and then $w$ points against $v$.',
        card: 'positive-g',
      },
    ],
    right: 'learned',
  },
  {
    id: 'normalized',
    question: 'Is w the normalized weight?',
    options: [
      {
        id: 'w',
        label: 'Yes: after the division $w$ has length one.',
        why: 'It would, if the formula ended with the division. But $g$ stretches the arrow again.',
        card: 'normalized-w',
      },
      {
        id: 'direction',
        label: 'No: $v/∥v∥$ is. The length of $w$ can be anything.',
        why: 'Right. It is a step on the way to $w$, and the only thing here whose length is fixed.',
      },
      {
        id: 'v',
        label: 'No: $v$ is. It is set to length one after each step.',
        why: 'What is divided is a copy of $v$, on the way to $w$. The $v$ that is stored keeps its length, and plain gradient descent makes it longer.',
        card: 'unit-v',
      },
    ],
    right: 'direction',
  },
  {
    id: 'works',
    question: 'How does it work, in one step of training?',
    options: [
      {
        id: 'split',
        label: '$g$ and $v$ are learned, each from its part of the gradient; $w$ is computed.',
        why: 'Right. Nobody updates $w$, and nobody divides what is stored.',
      },
      {
        id: 'divided',
        label: 'The weights make an ordinary step, and then they are divided by their length.',
        why: 'That is another method. It allows one length of $w$ only, and it does not remember how much the direction has turned.',
        card: 'unit-v',
      },
      {
        id: 'penalty',
        label: 'The loss gets a term for large weights, which pulls them back.',
        why: 'Nothing is added to the loss. Only the way in which $w$ is written changes.',
        card: 'l2',
      },
    ],
    right: 'split',
  },
  {
    id: 'intuition',
    question: 'What is the intuition: why should it help?',
    options: [
      {
        id: 'budget',
        label: 'The weights share a fixed budget, so none of them can get out of hand.',
        why: 'The budget is |$g$|, and $g$ is learned, without a limit. Where a longer $w$ is better, $g$ grows for as long as you let it.',
        card: 'budget',
      },
      {
        id: 'coordinates',
        label: 'The neuron stays the same; its length and its direction learn apart.',
        why: 'Right. That is the first half; the second is that every turn makes $v$ longer, and so the next turn smaller.',
      },
      {
        id: 'outputs',
        label: 'It keeps the outputs of each layer at mean 0 and spread 1, at little cost.',
        why: 'It never looks at an output. That is what batch norm does.',
        card: 'activations',
      },
    ],
    right: 'coordinates',
  },
];
