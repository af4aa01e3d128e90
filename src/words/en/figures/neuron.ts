/** What the reader's point is: in the reader's own data it need not be a penguin. */
type Newcomer = 'penguin' | 'point';

/** The words of the figure “One neuron”. */
export const words = {
  title: 'One neuron',
  caption:
    'A neuron draws a line through two measurements of penguins. Turn w to turn the line, stretch w to make the change across it steep, slide b to shift it.',
  presets: {
    opening: {
      label: 'As it opened',
      hint: 'The line is the place where the output is one half. Press play to let the neuron learn.',
    },
    steep: {
      label: 'A long w',
      hint: 'The same line as at the opening, but a longer w: the output jumps from 0 to 1 within a narrow band.',
    },
    learned: {
      label: 'Learned',
      hint: 'After 200 steps on all samples. The species overlap here, so the best w has a finite length.',
    },
    separable: {
      label: 'Separable species',
      hint: 'A line separates these species, so w grows as long as you play: steeper is always a little better.',
    },
    relu: {
      label: 'ReLU',
      hint: 'With a ReLU the output is 0 on one side of a line and rises like a ramp on the other.',
    },
  },
  fields: {
    data: 'Data',
    activation: 'Function φ',
    angle: 'Angle of w',
    b: 'Bias b',
    place: 'Place of the new penguin',
  },
  classes: { zero: 'class 0', one: 'class 1' },
  describe: {
    summary: ({
      across,
      upwards,
      count,
      zero,
      one,
    }: {
      across: string;
      upwards: string;
      count: number;
      zero: string;
      one: string;
    }) =>
      `A plane of two measurements, ${across} across and ${upwards} upwards, with ${count} points: ${zero} (0) and ${one} (1). The neuron’s output y = φ(x·w + b) is drawn as contours; the bold one is where it is one half. The arrow w stands at a right angle to it.`,
    step: ({
      step,
      method,
      rate,
      activation,
    }: {
      step: number;
      method: string;
      rate: string;
      activation: string;
    }) => `Step ${step}: ${method}, learning rate ${rate}, φ is ${activation}.`,
    activations: {
      sigmoid: 'sigmoid',
      tanh: 'tanh',
      relu: 'relu',
      softplus: 'softplus',
      identity: 'identity',
    },
    w: ({ w, length, direction, b }: { w: string; length: string; direction: string; b: string }) =>
      `w is ${w}: ${length} long, pointing to ${direction}; b is ${b}.`,
    answer: (
      newcomer: Newcomer,
      { x1, x2, z, y }: { x1: string; x2: string; z: string; y: string },
    ) => `The new ${newcomer} at (${x1}, ${x2}) has x·w + b = ${z}, so the output is ${y}.`,
    loss: (loss: string) => `The loss over all samples is ${loss}.`,
    hint: {
      start:
        'Turn w with the left and right keys, stretch it with up and down, and watch the line and the contours beside it.',
      running: (newcomer: Newcomer) =>
        `Drag the new ${newcomer} across the line and watch the output pass one half.`,
    },
    announcement: (
      newcomer: Newcomer,
      {
        length,
        direction,
        b,
        loss,
        y,
        step,
      }: { length: string; direction: string; b: string; loss: string; y: string; step: number },
    ) =>
      `w ${length} long at ${direction}, b ${b}, loss ${loss}, output for the new ${newcomer} ${y}; step ${step}.`,
  },
  controls: {
    answer: (newcomer: Newcomer, y: string, className: string) =>
      `The new ${newcomer}: y = ${y}, so the neuron says ${className}.`,
    activation: {
      label: 'activation φ',
      options: {
        sigmoid: 'sigmoid',
        tanh: 'tanh',
        relu: 'ReLU',
        softplus: 'softplus',
        identity: 'none',
      },
    },
  },
  readout: {
    w: 'weight w',
    length: 'length of w',
    b: 'bias b',
    z: (newcomer: Newcomer) => `x·w + b of the new ${newcomer}`,
    y: (newcomer: Newcomer) => `output for the new ${newcomer}`,
    loss: 'loss over all samples',
  },
  picture: {
    label: 'Measurements',
    tip: 'tip of w',
    newcomer: (newcomer: Newcomer) => `new ${newcomer}`,
    key: (className: string, target: number) => `${className} (${target})`,
  },
  chart: {
    method: (method: string, data: string) => `Method: ${method}. Data: ${data}.`,
  },
};
