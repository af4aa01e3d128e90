/** What is said in exported PyTorch code. */
export const words = {
  heading: (title: string, link: string, weightNorm: boolean) =>
    `${title}, in PyTorch.

The same data, start, draws and learning rate as in this state of the figure:
${link}
Each line printed: the step, the loss over all samples, ${weightNorm ? 'g and v where they are kept, ' : ''}w and b.
`,
  oldName: 'PyTorch before 2.0',
  sameDigits: 'The figure computes in float64, too.',
  source: (title: string, source: string) => `${title}. ${source}`,
  savedBeside: (file: string) => `Save ${file} beside this file.`,
  uniform: 'Draw n of a seed, in [0, 1), by the generator that the figure draws by.',
  allSamples: 'All samples, at every step.',
  drawn: (size: string) => `The samples of a step: ${size}, drawn with replacement.`,
  drawnOne: 'The sample of a step, drawn at random.',
  noisy: (noise: string) => `Each target is off by up to ${noise}, drawn as well.`,
  loss: 'The mean loss.',
  lossAtLogit: 'The mean cross-entropy of a sigmoid, computed from its logit.',
  plainNeuron: 'A neuron that keeps w itself.',
  wrapped: 'A neuron that keeps g and v, and computes w = g v / |v|.',
  parts: 'g and v of a wrapped layer, by the names that this PyTorch has for them.',
  train: 'Trains, and prints every step.',
  divide: 'Divides v by its length: w stays, and the rate of its direction never cools.',
  // Behind a line that freezes parameters.
  frozen: (names: string) => `${names} stays as it is.`,
  noRuns: 'This figure trains no single neuron, so there is no such code for it.',
  noSamples: 'There are no points to learn from, so there is no code to train on them.',
};
