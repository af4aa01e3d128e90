/** The words of the race and of what else is run on its problem. */
export const words = {
  fields: {
    neuron: 'Neuron',
    conditionNumber: 'Condition number κ of the inputs',
    goalAngle: 'Angle of w*',
    length: 'Length ∥v∥',
    divideAfter: 'Third runner',
  },
  ring: { tanh: 'Ring, tanh', linear: 'Ring, linear' },
  controls: {
    neuron: 'neuron',
    neurons: { tanh: 'tanh', linear: 'linear' },
    conditionNumber: 'condition number κ of the inputs',
    goalAngle: 'angle of w*',
  },
  /** A loss in parts of that at the start. */
  share: {
    tooLarge: 'more than can be written',
    tiny: 'less than 0.0001 % of the start',
    times: (ratio: string) => `${ratio} times the start`,
    percent: (percent: string) => `${percent} % of the start`,
  },
  /** So short that it fits into a line of prose; follows the name of a runner. */
  short: {
    solved: (steps: number) => `arrived after ${count(steps)}`,
    lost: 'touched it and lost it',
    diverged: (step: number) => `diverged at step ${step}`,
    stuck: (percent: string) => `is stuck at ${percent} %`,
    moving: 'is still moving',
  },
  /** What became of a runner whose name comes before, in a sentence that goes on. */
  outcome: {
    solved: (steps: number) => `came to a thousandth of the loss in ${count(steps)}`,
    solvedAgain: (steps: number, touched: number) =>
      `came to a thousandth of the loss in ${count(steps)}; it had touched it at step ${touched} and lost it`,
    lost: (touched: number) =>
      `touched a thousandth of the loss at step ${touched} and lost it again`,
    diverged: (step: number) =>
      `diverged: the loss passed a million times that of the start at step ${step}`,
    stuck: (steps: number, share: string) =>
      `got stuck: after ${steps} steps the loss is at ${share}, and the last of them hardly improved it`,
    moving: (steps: number, share: string) =>
      `was still moving: after ${steps} steps the loss is at ${share}`,
  },
  sentence: (name: string, outcome: string) => `${name} ${outcome}.`,
  cannotSettle: 'Beyond its limit it cannot settle there.',
};

function count(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}
