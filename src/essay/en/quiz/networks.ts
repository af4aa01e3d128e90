import type { QuizQuestion } from '../../quiz/types.ts';

/** About sections 10 to 12: the start, a network, what was found. */
export const networks: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'fit',
    section: 'starting-well',
    ask: 'With $g$ = 1 and no bias, a unit computes $t$, with mean $μ$ and standard deviation $σ$ over a batch. Which $g$ and $b$ bring these to zero and one?',
    options: [
      {
        id: 'forgot',
        text: '$g$ = 1/$σ$ and $b$ = −$μ$',
        why: 'By the time $b$ is added, the mean has been divided by $σ$ as well.',
      },
      {
        id: 'other',
        text: '$g$ = $σ$ and $b$ = $μ$',
        why: 'This makes a wide unit wider still.',
      },
      {
        id: 'right',
        text: '$g$ = 1/$σ$ and $b$ = −$μ$/$σ$',
        why: 'Then $g t + b$ is ($t$ − $μ$)/$σ$. It is done once; nothing keeps it so later.',
      },
    ],
    right: 'right',
    shows: { figure: 'initialization', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'one-pass',
    section: 'starting-well',
    ask: 'May one measure all layers in a single pass, and set every $g$ and $b$ afterwards?',
    options: [
      {
        id: 'yes',
        text: 'Yes: one batch, one pass.',
        why: 'As soon as the first layer is set, the second gets other inputs. What was measured of it is no longer true.',
      },
      {
        id: 'order',
        text: 'No: each layer must be set before the next is measured.',
        why: 'Each is fitted to what the layers below give it when they are set right.',
      },
      {
        id: 'batches',
        text: 'No: each layer needs a batch of its own.',
        why: 'One batch does for all of them, layer by layer.',
      },
    ],
    right: 'order',
    shows: { figure: 'initialization', preset: 'opening' },
  },
  {
    kind: 'choice',
    id: 'drawn-v',
    section: 'starting-well',
    card: 'v-scale',
    ask: 'The paper draws $v$ with a standard deviation of {claim:paper.spread} in every layer, however many inputs it has. Why can it?',
    options: [
      {
        id: 'small',
        text: 'Because small weights are a good start.',
        why: 'The weights are not small: $g$, set from data, decides how long they are.',
      },
      {
        id: 'nothing',
        text: 'Because the length of $v$ has no effect at all.',
        why: 'It has none on what is computed. But it sets how fast the direction turns at first.',
      },
      {
        id: 'falls-out',
        text: 'Because $g$ is set from data, and only the direction of $v$ is used.',
        why: 'In PyTorch $g$ takes over the length that was drawn. There the usual rules for drawing matter.',
      },
    ],
    right: 'falls-out',
    shows: { figure: 'initialization', preset: 'large' },
  },
  {
    kind: 'choice',
    id: 'rescue',
    section: 'a-whole-network',
    card: 'rescues-start',
    ask: 'Eight hidden layers, and weights drawn far too small. What makes the network learn?',
    options: [
      {
        id: 'data',
        text: 'A start fitted to data, with weight norm or without.',
        why: 'Fitted, the plain network comes to {found:deep-scale-0.3/plainData/test}, the normalized one to {found:deep-scale-0.3/weightNormData/test}.',
      },
      {
        id: 'norm',
        text: 'Weight normalization, with any start.',
        why: 'With $g$ = ∥$v$∥ it is the same faint function. In our experiments it stayed at {found:deep-scale-0.3/weightNorm/test}, plain at {found:deep-scale-0.3/plain/test}.',
      },
      {
        id: 'rate',
        text: 'A larger learning rate.',
        why: 'At none of the rates tried, from {claim:experiments.lowestRate} to {claim:experiments.highestRate}, did it move.',
      },
    ],
    right: 'data',
    shows: { figure: 'network', preset: 'faint', play: true },
  },
  {
    kind: 'choice',
    id: 'pairs',
    section: 'a-whole-network',
    card: 'batch-norm',
    ask: 'Batches of two digits. Which network suffers?',
    options: [
      {
        id: 'weight-norm',
        text: 'the one with weight norm',
        why: 'It never looks at the batch. Here it reads {found:shallow-batch-2/weightNorm/test} of the test digits.',
      },
      {
        id: 'both',
        text: 'that one and the one with batch norm',
        why: 'The names are alike. But only batch norm measures something over the batch.',
      },
      {
        id: 'batch-norm',
        text: 'the one with batch norm',
        why: 'Mean and spread of two digits say next to nothing: {found:shallow-batch-2/batchNorm/test} right, against {found:shallow-batch-2/weightNorm/test} with weight norm.',
      },
    ],
    right: 'batch-norm',
    shows: { figure: 'network', preset: 'pairs', play: true },
  },
  {
    kind: 'choice',
    id: 'better-test',
    section: 'what-was-found',
    card: 'better-test',
    ask: 'In the paper a plain network makes {claim:cifar.plain} percent of errors on CIFAR-10. And with weight norm alone?',
    options: [
      {
        id: 'combined',
        text: '{claim:cifar.both} percent',
        why: 'That is weight norm together with mean-only batch norm, the best of the table.',
      },
      {
        id: 'equal',
        text: '{claim:cifar.weightNorm} percent',
        why: 'No better. It learned faster in the first epochs, at a larger rate.',
      },
      {
        id: 'batch-norm',
        text: '{claim:cifar.batchNorm} percent',
        why: 'That is batch norm, which did lower the errors.',
      },
    ],
    right: 'equal',
    shows: { figure: 'network', preset: 'opening', play: true },
  },
  {
    kind: 'choice',
    id: 'imagenet',
    section: 'what-was-found',
    card: 'batch-norm',
    ask: 'Somebody replaced batch norm by weight norm in a deep network for ImageNet. What came out?',
    options: [
      {
        id: 'same',
        text: 'The same accuracy, for less computation.',
        why: 'It is cheaper, but batch norm does things that it does not: it centers, and its noise regularizes.',
      },
      {
        id: 'worse',
        text: 'A better fit of the training pictures, a clearly worse one of the test pictures.',
        why: 'And training was less stable. A start made for it narrowed the gap later.',
      },
      {
        id: 'none',
        text: 'It could not even fit the training pictures.',
        why: 'It fitted these better. What it lacked was accuracy on new ones.',
      },
    ],
    right: 'worse',
    shows: { figure: 'network', preset: 'fast', play: true },
  },
];
