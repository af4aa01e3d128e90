/** The words of settings and links: what settings are called and what had to be corrected in them. */
export const words = {
  /** As a sentence begins. */
  fields: {
    step: 'step',
    learningRate: 'Learning rate η',
    optimizer: 'Optimizer',
    batch: 'Batch',
    seed: 'Seed',
  },
  notANumber: (label: string, now: number) => `${label} was not a number; it is ${now} now.`,
  below: (label: string, bound: number) => `${label} was below ${bound}; it is ${bound} now.`,
  above: (label: string, bound: number) => `${label} was above ${bound}; it is ${bound} now.`,
  notWhole: (label: string, now: number) => `${label} must be a whole number; it is ${now} now.`,
  notAmong: (label: string, names: string, now: string) =>
    `${label} must be one of ${names}; it is ${now} now.`,
  notAFlag: (label: string, now: number) => `${label} must be 0 or 1; it is ${now} now.`,
  notAPicture: (label: string) => `${label} was not a picture.`,
  notNames: (label: string) => `${label} was not a list of names.`,
  notTheseNames: (label: string, names: string, now: string) =>
    `${label} can name ${names}; it is ${now} now.`,
  notPoints: (label: string) => `${label} was not a list of data points.`,
  notAllChanges: (label: string, all: number, made: number) =>
    `${label} had ${all} changes; ${made} can be made.`,
  noSetting: (name: string) => `This figure has no setting “${name}”.`,
  noOtherSettings: (count: number) => `Nor has it ${count} others that the link names.`,
  escapedTwice: 'The address has “&amp;” where “&” is meant, and is read so.',
  otherVersion: (version: string, readAs: string) =>
    `The link is of version ${version}, read as version ${readAs}.`,
  /** Why a run can go no further; symbols stay as they are. */
  ended: {
    overflow: (quantity: string) =>
      `${quantity} has grown too large to be represented: the run has diverged.`,
    quantities: {
      loss: 'the loss',
      buffer: 'a buffer of the optimizer',
      stored: 'the stored vector',
      scale: 'the scale',
      spectral: 'the spectral norm',
    },
    noSamples: 'There are no samples to learn from.',
    zeroVector: (vector: string) =>
      `${vector} is the zero vector, and zero has no direction: ${vector}/∥${vector}∥ would be 0/0. Give ${vector} any other value.`,
  },
  givenTwice: (label: string) => `${label} is given more than once; the first counts.`,
};
