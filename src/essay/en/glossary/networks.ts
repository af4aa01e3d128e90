import type { Entry } from '../../glossary/types.ts';

/** Terms of networks: what they are built of, what is done to their weights and outputs, and programs. */
export const networks = {
  'activation-function': {
    term: 'activation function',
    says: 'The function φ that a neuron applies to its pre-activation, such as sigmoid, tanh or ReLU.',
    seen: { figure: 'neuron', preset: 'relu', words: 'a neuron with ReLU' },
  },
  'batch-norm': {
    term: 'batch normalization',
    says: 'A method that measures the mean and the spread of the pre-activation of each unit over the batch, subtracts the one and divides by the other. Then it multiplies by a learned γ and adds a learned β.',
    seen: {
      figure: 'relatives',
      preset: 'batch-norm',
      play: true,
      words: 'batch norm beside weight norm',
    },
  },
  bias: {
    term: 'bias',
    says: 'A learned number that a neuron adds to its weighted sum. It shifts where the neuron is undecided, and turns nothing.',
  },
  convolution: {
    term: 'convolution',
    says: 'A layer in which the same small set of weights is laid over every place of a picture or sound. Each such set makes one output channel, and with weight normalization each has one $g$.',
  },
  'data-dependent-initialization': {
    term: 'data-dependent initialization',
    says: 'A start that is fitted to one batch of data, layer after layer: $g$ and the bias are set so that each pre-activation has mean zero and standard deviation one on it.',
    seen: { figure: 'initialization', preset: 'opening', words: 'ten layers with it and without' },
  },
  'dead-unit': {
    term: 'dead unit',
    says: 'A ReLU unit that gives zero for every input that it is shown. It then has no gradient either.',
  },
  dim: {
    term: 'dim',
    says: 'The axis for whose every index PyTorch keeps a $g$ of its own. The norm is then taken over all other axes.',
  },
  'divide-after': {
    term: 'divideAfter',
    says: 'A step of weight normalization, after which $v$ is divided by its own length and $g$ is kept. This leaves $w$ where it is and wipes out what $∥v∥$ remembers.',
    seen: { figure: 'race', preset: 'divided', play: true, words: 'it never calms down' },
  },
  folding: {
    term: 'folding',
    says: 'After training, computing $w$ once from $g$ and $v$ and storing it as an ordinary weight. Also called removing or fusing; the answers stay the same up to rounding.',
  },
  'half-precision': {
    term: 'half precision',
    says: 'Numbers stored in sixteen bits. They are fast, but have a small range, which squares leave easily, or few digits.',
  },
  'layer-norm': {
    term: 'layer normalization',
    says: 'Like batch normalization, but mean and spread are taken over the units of a layer, one example at a time.',
    seen: { figure: 'relatives', preset: 'layer-norm', play: true, words: 'a step of it' },
  },
  'max-norm': {
    term: 'max-norm',
    says: 'A rule that makes a weight shorter whenever it is longer than a given bound, and otherwise does nothing.',
    seen: { figure: 'relatives', preset: 'max-norm', play: true, words: 'a bound that is reached' },
  },
  'mean-only-batch-norm': {
    term: 'mean-only batch normalization',
    says: 'Batch normalization that takes away the mean over the batch and leaves the spread alone. The paper pairs it with weight normalization, which looks after the scale.',
  },
  nan: {
    term: 'NaN',
    says: '“Not a number”: what a computer gives for $0/0$. Whatever is computed from it is NaN as well.',
  },
  parametrization: {
    term: 'parametrization',
    says: 'PyTorch’s name for a weight that is computed from other parameters whenever it is read. Weight normalization is one of several that it has.',
  },
  'pre-activation': {
    term: 'pre-activation',
    says: 'What a neuron computes before its activation function: $w·x + b$. The last ones of a network that chooses between classes are often called logits.',
  },
  relu: {
    term: 'ReLU',
    says: 'The activation function that passes positive numbers on and gives zero for negative ones.',
  },
  residual: {
    term: 'residual network',
    says: 'A network in which each block adds something to what it was given, rather than replacing it. ResNet is one.',
  },
  sigmoid: {
    term: 'sigmoid',
    says: 'The activation function that bends any number into one between 0 and 1, which can be read as a probability.',
  },
  'spectral-norm': {
    term: 'spectral normalization',
    says: 'Dividing a whole matrix by its largest singular value, which is its spectral norm. Nothing is learned to put the size back.',
    seen: { figure: 'relatives', preset: 'spectral-norm', play: true, words: 'a step of it' },
  },
  tanh: {
    term: 'tanh',
    says: 'The activation function that bends any number into one between −1 and 1. Far out it is flat.',
  },
  'unit-norm-method': {
    term: 'unitNorm',
    says: 'A plain step, after which $w$ is divided by its own length. A neuron with it can only choose a direction.',
    seen: { figure: 'relatives', preset: 'look-alikes', play: true, words: 'the two look-alikes' },
  },
  unit: {
    term: 'unit',
    says: 'One neuron of a layer. Each has its own $v$, its own $g$ and its own bias.',
  },
  'weight-standardization': {
    term: 'weight standardization',
    says: 'Taking from each row of a weight its mean and dividing by its spread, inside the formula and without a learned scale.',
    seen: { figure: 'relatives', preset: 'standardization', play: true, words: 'a step of it' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
