import type { Entry } from '../../glossary/types.ts';

/** Terms of vectors, of matrices and of how a loss is shaped. */
export const geometry = {
  across: {
    term: 'across (the perpendicular part)',
    says: 'At a right angle to an arrow. The part of the gradient across $w$ is the one that can turn it, and the one that $v$ gets.',
    seen: { figure: 'gradients', preset: 'sideways', words: 'a gradient that lies across' },
  },
  along: {
    term: 'along (the radial part)',
    says: 'On the line of an arrow. The part of the gradient along $w$ is the one that can make it longer or shorter, and the one that $g$ gets.',
    seen: { figure: 'gradients', preset: 'straight', words: 'a gradient that lies along' },
  },
  'condition-number': {
    term: 'condition number',
    says: 'The largest curvature of a loss divided by its smallest. It is one for a round bowl, and large for a long valley, on which gradient descent is slow.',
    seen: { figure: 'race', preset: 'isotropic', play: true, words: 'a round bowl' },
  },
  covariance: {
    term: 'covariance',
    says: 'The matrix of how numbers vary together. That of noisy gradients says in which directions the noise is large.',
  },
  curvature: {
    term: 'curvature',
    says: 'How fast the slope of the loss changes when one moves in a direction. Where it is large the loss is a narrow valley, and large steps overshoot.',
  },
  direction: {
    term: 'direction',
    says: 'Where an arrow points, whatever its length: $v$ divided by its length. For a neuron it is the mix of inputs that it listens to.',
    seen: { figure: 'split', preset: 'apart', words: 'w taken apart' },
  },
  eigenvector: {
    term: 'eigenvector',
    says: 'A direction that a matrix only stretches and does not turn; the eigenvalue says by how much. The dominant one is stretched most.',
  },
  'false-minimum': {
    term: 'false minimum',
    says: 'A place that is lower than all places near it, but not the lowest. Also called a local minimum.',
    seen: { figure: 'sphere', preset: 'opening', play: true, words: 'one run is caught in it' },
  },
  hessian: {
    term: 'Hessian',
    says: 'The matrix of second derivatives of the loss. It says how the loss curves in each direction.',
  },
  'inner-product': {
    term: 'inner product',
    says: 'Multiply two vectors entry by entry and add up. With a vector of length one it says how far the other reaches along it.',
  },
  metric: {
    term: 'preconditioner K',
    says: 'A matrix that a gradient is multiplied by before the step. That of weight normalization has two gears: 1 along $w$ and $g²/∥v∥²$ across it.',
    seen: { figure: 'gears', preset: 'opening', words: 'K as a circle' },
  },
  'min-norm': {
    term: 'shortest solution',
    says: 'Of all weights that fit the data exactly, the one of least length. Also called the minimum-norm solution.',
    seen: { figure: 'onepoint', preset: 'short', play: true, words: 'a short v ends near it' },
  },
  projection: {
    term: 'projection',
    says: 'Taking the part in one direction out of a vector. What is left is at a right angle to that direction, and projecting again changes nothing.',
    seen: { figure: 'gradients', preset: 'parts', words: 'what is left of a gradient' },
  },
  reflection: {
    term: 'Householder reflection',
    says: 'Taking the part in one direction out of a vector twice, so that it points the other way. The length stays, and doing it twice undoes it.',
  },
  reparameterization: {
    term: 'reparameterization',
    says: 'Writing the same set of functions with other numbers, as a place can be given by street or by map grid. The functions stay; the path of gradient descent changes.',
    seen: { figure: 'race', preset: 'opening', play: true, words: 'the same start, other paths' },
  },
  scale: {
    term: 'scale',
    says: 'The number $g$ that a unit direction is multiplied by. It is learned, may be negative, and its size $|g|$ is the length of the weight.',
    seen: { figure: 'flip', preset: 'opening', play: true, words: 'g goes through zero' },
  },
  'scale-invariance': {
    term: 'scale invariance',
    says: 'Making a parameter longer or shorter changes nothing in what is computed. $v$ has it; $w$ and $g$ have not.',
    seen: { figure: 'split', preset: 'short', words: 'v half as long, the same w' },
  },
  'singular-value': {
    term: 'singular value',
    says: 'How much a matrix stretches one of its main directions. The largest is the most that it stretches any vector.',
  },
  'standard-deviation': {
    term: 'standard deviation (σ)',
    says: 'How widely numbers spread around their mean: the root of the mean of their squared distances from it.',
  },
  standardized: {
    term: 'standardized',
    says: 'Shifted and scaled so that the mean is zero and the standard deviation one.',
  },
  'unit-norm': {
    term: 'unit norm',
    says: 'Having length one. A vector divided by its own length has it, and its tip lies on the unit circle or the unit sphere.',
  },
  'weight-normalization': {
    term: 'weight normalization',
    says: 'Writing a weight as $g·v/∥v∥$ and learning $g$ and $v$ in its place. It is a reparameterization: nothing is restricted and nothing is added to the loss.',
    seen: { figure: 'split', preset: 'opening', words: 'the figure at the top' },
  },
  'weight-vector': {
    term: 'weight vector',
    says: 'The numbers by which a neuron multiplies its inputs, one for each, drawn as an arrow.',
    seen: { figure: 'neuron', preset: 'steep', words: 'a long one' },
  },
  whitened: {
    term: 'whitened inputs',
    says: 'Inputs that are uncorrelated, with mean zero and variance one.',
    seen: { figure: 'relatives', preset: 'whitened', words: 'whitened inputs' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
