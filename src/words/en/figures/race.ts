/** The words of the figure “The race”. */
export const words = {
  title: 'The race',
  caption:
    'Plain gradient descent (squares) and weight norm (dots) from the same w, with the same η, on the same loss, whose contours are drawn. w* is where the loss is zero.',
  presets: {
    opening: {
      label: 'Plain bounces, weight norm settles',
      hint: 'Say what you expect of a learning rate of 5, then press play.',
    },
    same: {
      label: 'No difference',
      hint: 'A small learning rate: the two paths lie almost on one another.',
    },
    'both-fail': {
      label: 'Both fail',
      hint: 'The learning rate is so large that g itself overshoots, and nothing cools g.',
    },
    divided: {
      label: 'A v that is divided again',
      hint: 'The third runner divides v by its length after each step, so its rate never cools.',
    },
    'long-v': {
      label: 'Weight norm is worse: a long v',
      hint: 'v is ten times as long, so its direction turns at a hundredth of the rate.',
    },
    isotropic: {
      label: 'Nothing to gain: a round bowl',
      hint: 'The loss is equally steep in all directions, so there is no steep one to be spared.',
    },
    steep: {
      label: 'Nothing to gain: w* on the steep axis',
      hint: 'g moves w along the steepest direction. Plain diverges; weight norm does not, but cannot settle.',
    },
    diagonal: {
      label: 'Little to gain: w* at 45°',
      hint: 'Along w and across it the loss is equally steep here, so no length of v makes it rounder.',
    },
    linear: {
      label: 'A linear neuron: plain diverges',
      hint: 'Without the tanh nothing holds the plain run back.',
    },
    chaotic: {
      label: 'Plain is chaotic',
      hint: 'The last digits of the plain run depend on rounding; those of weight norm do not.',
    },
  },
  questions: {
    arrives: {
      question: 'Which of the two will bring the loss down to a thousandth of what it was?',
      options: {
        both: {
          label: 'both',
          misconception:
            'At a small rate both do. At this one plain gradient descent jumps from wall to wall, and nothing in it changes its rate.',
        },
        weightNorm: { label: 'weight norm only' },
        plain: {
          label: 'plain gradient descent only',
          misconception:
            'Weight norm makes the same first mistakes, but they lengthen v and calm it. It can be some steps behind, most of all where v is long from the start.',
        },
        neither: {
          label: 'neither',
          misconception:
            'A longer v turns more gently, so weight norm does settle here. Both fail only at a rate that is too large for g as well.',
        },
      },
    },
  },
  runners: {
    plain: 'plain gradient descent',
    weightNorm: 'weight norm',
    divideAfter: 'dividing v after each step',
  },
  standing: {
    chaotic: 'It is chaotic: the last digits depend on rounding.',
    brokeOff: (name: string, step: number) =>
      `${name} broke off at step ${step}: its numbers have grown too large.`,
    lossAt: (name: string, loss: string) => `${name}: the loss is at ${loss}.`,
  },
  describe: {
    neurons: { tanh: 'a tanh neuron', linear: 'a linear neuron' },
    summary: ({
      neuron,
      goal,
      condition,
      runs,
      steps,
    }: {
      neuron: string;
      goal: string;
      condition: string;
      runs: number;
      steps: number;
    }) =>
      `A plane of weights with the loss of ${neuron} as contours. It is lowest at w* = ${goal}. Condition number of the inputs: ${condition}. ${runs === 2 ? 'Two' : 'Three'} runs start from the same weight with the same learning rate. Each is judged at step ${steps}.`,
    step: (step: number, rate: string, length: string) =>
      `Step ${step}: learning rate ${rate}, v ${length} long at the start, all samples at every step.`,
    weight: (name: string, w: string) => `The weight of ${name} is ${w}.`,
    outside: (names: string) => `Outside the picture: ${names}.`,
    parts: (normV: string, g: string) => `In weight norm ∥v∥ is ${normV} and g is ${g}.`,
    limits: (plain: string, weightNorm: string, condition: string) =>
      `At w* plain gradient descent can settle below a learning rate of ${plain}, weight norm below ${weightNorm}. The condition number of its loss there is ${condition}.`,
    hint: {
      start: 'Say which of them you expect to arrive, then press play.',
      running: 'Play on, or step back to see where their paths part.',
      three: 'Change the learning rate and look at all three again.',
      two: 'Change the learning rate, or switch on the runner that divides v again after each step.',
    },
    announcement: (step: number, standings: string) => `Step ${step}. ${standings}`,
  },
  picture: {
    label: 'Weight space',
    plain: 'plain',
    weightNorm: 'weight norm',
    goal: 'direction of w*',
    degrees: (angle: string) => `${angle} degrees`,
  },
  readout: {
    plainLoss: { name: 'plain L', title: 'loss of plain gradient descent' },
    loss: 'loss of weight norm',
    length: 'length of v',
    scale: 'scale g',
    rate: 'effective learning rate: the rate at which w moves across itself',
    tooLarge: 'too large',
  },
  controls: {
    limits: (plain: string, weightNorm: string, condition: string) =>
      `Where they can settle at w*: plain gradient descent below η = ${plain}, weight norm below η = ${weightNorm}. The condition number of H there is ${condition}.`,
    length: 'length ∥v∥ at the start',
    third: 'Third runner: v divided by its length after each step',
  },
  chart: {
    label: 'Losses',
    step: 'step',
    loss: 'loss',
    table: 'Losses by step, from a billionth of the start to a million times it',
    method: (method: string, data: string) => `Method: ${method}, no bias. Data: ${data}.`,
  },
  values: { unfinished: 'has not finished yet' },
};
