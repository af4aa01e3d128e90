import type { Entry } from '../../glossary/types.ts';

/** Terms of learning: losses, gradients, steps and rates. */
export const learning = {
  adam: {
    term: 'Adam',
    says: 'An optimizer that gives each entry of a parameter a rate of its own, from running averages of its gradients and their squares. Its step is in general not at a right angle to $v$, so $v$ can get shorter.',
    seen: { figure: 'growth', preset: 'adam', play: true, words: 'Adam makes v shorter at first' },
  },
  'automatic-differentiation': {
    term: 'automatic differentiation',
    says: 'A program works out exact derivatives of what it computes, by the chain rule, operation by operation. PyTorch does this.',
  },
  backpropagation: {
    term: 'backpropagation',
    says: 'The chain rule, carried from the loss backwards through the network, so that every parameter gets its gradient.',
    seen: { figure: 'gradients', preset: 'opening', words: 'one update in stages' },
  },
  batch: {
    term: 'batch',
    says: 'The few examples that one step of training looks at. Often called a minibatch.',
  },
  'directional-rate': {
    term: 'directional learning rate',
    says: '$η/∥v∥²$, the rate at which the unit direction $v/∥v∥$ learns. It falls when $v$ grows. Much of the literature calls it the effective learning rate.',
    seen: { figure: 'forgetting', preset: 'opening', words: 'five such rates' },
  },
  diverge: {
    term: 'diverge',
    says: 'To run away: each step makes the loss larger than it was, until the numbers are too large to be held.',
    seen: {
      figure: 'race',
      preset: 'both-fail',
      play: true,
      words: 'a rate that is too large for both',
    },
  },
  'effective-rate': {
    term: 'effective learning rate',
    says: 'On this page $η g²/∥v∥²$: the rate at which the weight $w$ moves across itself. Other texts often mean $η/∥v∥²$, which is here the directional learning rate. They agree where $g$ is 1 or −1.',
    seen: { figure: 'gears', preset: 'long', words: 'a long v has a small one' },
  },
  epoch: {
    term: 'epoch',
    says: 'One pass through all training examples, batch by batch.',
    seen: { figure: 'network', preset: 'opening', words: 'networks counted in epochs' },
  },
  equilibrium: {
    term: 'equilibrium',
    says: 'Here: turns make $v$ as much longer as weight decay makes it shorter, so that its length and the turn per step stay about the same.',
    seen: { figure: 'decay', preset: 'lengths', play: true, words: 'three lengths become one' },
  },
  'finite-differences': {
    term: 'finite differences',
    says: 'A way to check a derivative: move a number a little to both sides and see how the result changes.',
  },
  gradient: {
    term: 'gradient',
    says: 'For each parameter, how fast the loss rises when it is moved. As an arrow it points where the loss rises fastest.',
    seen: { figure: 'gradients', preset: 'parts', words: 'a gradient and its parts' },
  },
  'gradient-descent': {
    term: 'gradient descent',
    says: 'Learning by small steps against the gradient, each as long as the learning rate says. “Plain” on this page means: on $w$ itself.',
  },
  'l2-penalty': {
    term: 'L2 penalty',
    says: 'A term added to the loss, $λ/2$ times the squared length of the weights, that pulls them towards zero. With plain gradient descent it does the same as weight decay; with Adam it does not.',
    seen: { figure: 'relatives', preset: 'l2', play: true, words: 'a penalty beside weight norm' },
  },
  'learning-rate': {
    term: 'learning rate',
    says: 'The number η that says how far a step follows the gradient. It changes how a network learns, and nothing in what it computes now.',
  },
  loss: {
    term: 'loss',
    says: 'One number for how wrong the answers are; training makes it smaller.',
  },
  momentum: {
    term: 'momentum',
    says: 'A step that mixes the present gradient with the steps before it. Also called heavy ball. With it $v$ still never gets shorter, under the conditions that the essay names.',
    seen: { figure: 'growth', preset: 'momentum', play: true, words: 'v grows faster' },
  },
  nesterov: {
    term: 'Nesterov momentum',
    says: 'Momentum that looks one step ahead. PyTorch computes it with a shortcut, and so does this page.',
    seen: { figure: 'growth', preset: 'nesterov', play: true, words: 'a run with it' },
  },
  odometer: {
    term: 'odometer',
    says: 'What $∥v∥$ is under plain gradient descent: its square is the square at the start plus the squares of all steps. So it tells how much $v$ has been turned.',
    seen: { figure: 'growth', preset: 'opening', play: true, words: 'the two bars of the sum' },
  },
  optimizer: {
    term: 'optimizer',
    says: 'The rule that makes a step of the parameters out of their gradients, such as SGD, momentum or Adam.',
  },
  parameter: {
    term: 'parameter',
    says: 'A number of the network that is learned, here $g$, the entries of $v$ and the bias.',
  },
  schedule: {
    term: 'schedule',
    says: 'A plan by which the learning rate is changed during training. A warm-up begins with small rates.',
  },
  seed: {
    term: 'seed',
    says: 'The number from which all chance of a run is drawn. The same seed gives the same run.',
  },
  sgd: {
    term: 'stochastic gradient descent (SGD)',
    says: 'Gradient descent in which each step sees one batch, chosen at random, in place of all examples.',
    seen: { figure: 'neuron', preset: 'opening', play: true, words: 'a neuron that learns by it' },
  },
  'weight-decay': {
    term: 'weight decay',
    says: 'At every step each parameter loses a small share of itself. On $g$ this pulls $w$ towards zero; on $v$ it leaves $w$ where it is and makes the later turns larger.',
    seen: { figure: 'decay', preset: 'opening', words: 'decay on v' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
