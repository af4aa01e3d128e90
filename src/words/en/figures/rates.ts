/** The words of the figure “Which learning rates work”. */
export const words = {
  title: 'Which learning rates work',
  caption:
    'Every cell is a whole race, run by the same code as the figure above: weight norm at a learning rate (across) and a length of v at the start (up). The strip is plain gradient descent, which has no v. The fuller the shade of a cell, the fewer steps it needed.',
  presets: {
    opening: { label: 'The tanh neuron', hint: 'Choose a cell, then open its race.' },
    linear: {
      label: 'The linear neuron',
      hint: 'Here plain gradient descent diverges as soon as it is too fast.',
    },
    isotropic: {
      label: 'A round bowl',
      hint: 'Equally steep in all directions: compare the right edge of the map with that of the strip.',
    },
    steep: {
      label: 'w* on the steep axis',
      hint: 'g has to move along the steepest direction: compare the right edges.',
    },
    flat: {
      label: 'w* on the flat axis',
      hint: 'The best case: g moves along the flattest direction.',
    },
  },
  questions: {
    bowl: {
      question:
        'In a bowl that is equally steep in all directions: up to which learning rate does weight norm arrive, compared with plain gradient descent?',
      options: {
        further: {
          label: 'up to a larger one',
          misconception:
            'A long v calms the turning and not g. That helps where another direction is steeper than the one g moves along; in a round bowl none is.',
        },
        equal: { label: 'up to the same one, if v is not very short' },
        less: {
          label: 'only up to a smaller one',
          misconception:
            'Only a very short v overshoots so far at once that it needs smaller rates; no other length costs any of them.',
        },
      },
    },
  },
  ended: 'This figure has no steps.',
  runners: { plain: 'Plain gradient descent', weightNorm: 'Weight norm' },
  describe: {
    summary: ({ rates, lengths, steps }: { rates: number; lengths: number; steps: number }) =>
      `A map of ${rates} learning rates by ${lengths} lengths of v at the start. Each cell is a run of weight norm of ${steps} steps, shaded by the steps it needed and hatched where it did not arrive. A strip above shows plain gradient descent at the same learning rates.`,
    neurons: { tanh: 'A tanh neuron', linear: 'A linear neuron' },
    problem: (neuron: string, condition: string, angle: string) =>
      `${neuron}, condition number ${condition} of the inputs, w* at ${angle} degrees.`,
    chosen: (rate: string, length: string) => `Learning rate ${rate}, ∥v∥ ${length} at the start.`,
    chosenCell: (chosen: string) => `The chosen cell: ${chosen}`,
    limits: (plain: string, weightNorm: string) =>
      `At w* plain gradient descent can settle below a learning rate of ${plain}, weight norm below ${weightNorm}.`,
    hint: 'Move the chosen cell with the arrow keys, then open its race with Enter.',
  },
  picture: {
    label: 'Map of learning rates and lengths of v',
    cell: 'chosen cell',
    cellRole: 'cell of a map',
    rate: 'learning rate η',
    length: '∥v∥ at the start',
    plain: 'plain',
    still: (known: number, all: number) =>
      `Drawn here are ${known} of the ${all} runs, each for those around it.`,
  },
  key: {
    quick: (steps: number) => `arrived in ${steps} steps or fewer`,
    steady: (steps: number) => `in ${steps}`,
    slow: (steps: number) => `in ${steps}`,
    late: 'later',
    lost: 'touched and lost',
    stuck: 'stuck',
    moving: 'still moving',
    diverged: 'diverged',
  },
  controls: {
    chosen: (rate: string, length: string) => `η = ${rate}, ∥v∥ = ${length} at the start.`,
    open: 'Open this race',
    stop: 'Stop computing',
    again: 'Compute again',
    status: {
      other: 'Computing another map …',
      computing: (known: number, all: number) => `Computing: ${known} of ${all} runs are done …`,
      done: (all: number) => `All ${all} runs are done.`,
      stopped: (known: number, all: number) => `Stopped after ${known} of ${all} runs.`,
      failed: (known: number, all: number) =>
        `The computing has broken off; the map shows ${known} of ${all} runs.`,
      resting: (known: number, all: number) => `The map shows ${known} of ${all} runs.`,
    },
  },
  chart: {
    label: 'Steps to a thousandth of the loss',
    rate: 'learning rate η',
    steps: 'steps',
    table: 'Steps by learning rate; infinite where the run did not arrive',
    plain: 'plain gradient descent',
    weightNorm: (length: string) => `weight norm, ∥v∥ = ${length}`,
    arrivedNowhere: (name: string, known: number) =>
      `${name} arrived at none of ${known} learning rates.`,
    arrived: ({
      name,
      count,
      known,
      first,
      last,
    }: {
      name: string;
      count: number;
      known: number;
      first: string;
      last: string;
    }) => `${name} arrived at ${count} of ${known} learning rates, from ${first} to ${last}.`,
  },
};
