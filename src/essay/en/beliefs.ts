/** Beliefs of learners, in their words, by the id of the card about each; `$…$` is a formula. */
export const beliefs = {
  'normalized-w': '$w$ is the normalized weight.',
  l2: 'It is a kind of L2 penalty: both keep the weights small.',
  budget:
    'It gives the weights a fixed budget, as a day has so many hours, and they have to share it.',
  'g-rate': '$g$ is a second learning rate.',
  'unit-v': '$v$ must have length one, or is made so after each step.',
  'no-op': 'First divide, then multiply: that undoes itself.',
  bigger: 'It adds a parameter to each neuron, so the network can do more.',
  activations: 'It normalizes the activations, so that each layer gives mean 0 and spread 1.',
  'batch-norm': 'It is a cheap batch norm.',
  'rescues-start': 'It makes deep networks trainable however they start.',
  'any-rate': 'With it, any learning rate works.',
  faster: 'At the same learning rate it learns faster.',
  'better-test': 'It gives better accuracy on new data.',
  'decay-v': 'Weight decay on $v$ regularizes.',
  'momentum-shrinks': 'With momentum the step is no longer at a right angle, so $v$ may shrink.',
  'shrinks-v': 'The gradient makes $v$ longer or shorter until it has the best length.',
  'lost-part':
    'The part of the gradient along $w$ is thrown away, so the length of a weight cannot change.',
  reflection: '$M_w$ is a Householder reflection.',
  'positive-g': '$g$ is a length, so it cannot be negative.',
  curvature: 'It makes the loss equally steep in all directions.',
  'v-scale': 'The length of $v$ at the start does not matter: it cancels.',
  'one-g': 'There is one $g$ for each layer.',
  'zero-v': 'One can start with $v$ = 0.',
  spectral: 'It is spectral normalization; that paper even calls itself a weight normalization.',
} as const satisfies Readonly<Record<string, string>>;
