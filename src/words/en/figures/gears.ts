/** The words of the figure “Two gears”. */
export const words = {
  title: 'Two gears',
  caption:
    'From the tip of w start three versions of one step, magnified so that the plain one keeps the same length. A plain step in any direction would end on the circle; a small step on g and v ends on the ellipse.',
  presets: {
    opening: {
      label: 'As PyTorch starts',
      hint: '∥v∥ = |g|: the ellipse is a circle, and a small first step is the plain one.',
    },
    long: {
      label: 'A long v',
      hint: 'w gets longer or shorter as before, but it hardly turns.',
    },
    short: {
      label: 'A short v',
      hint: 'w turns more than a plain step would turn it.',
    },
    smallG: {
      label: 'A small g',
      hint: 'w is short, and its tip moves little across: the same as a long v does, by another road.',
    },
    zero: {
      label: 'g at zero',
      hint: 'The ellipse is flat: v has no gradient, and only g moves.',
    },
    large: {
      label: 'A large step',
      hint: 'At this learning rate the step misses the ellipse: what it says holds for small steps.',
    },
  },
  questions: {
    shape: {
      question:
        'Where do the same small steps end when they are made on g and v, and v is shorter than w?',
      options: {
        circle: {
          label: 'on the same circle',
          misconception: 'That is so only while v and w are equally long.',
        },
        larger: {
          label: 'on a larger circle',
          misconception: 'Along w the step is that of g, which does not ask how long v is.',
        },
        narrower: {
          label: 'on an ellipse, narrower across w than along it',
          misconception: 'That is what a long v does; a short one turns further in the same step.',
        },
        ellipse: { label: 'on an ellipse, wider across w than along it' },
      },
      draw: 'In a moment v will be shorter, and w will stay. Put the tip of the dashed arrow where Δw will end then.',
    },
  },
  values: { unknown: 'not known' },
  describe: {
    summary:
      'A plane of weights with the loss as contours, v and w as arrows from the origin, and around the tip of w a circle and an ellipse: where plain steps of one length end, and where the same small steps on g and v end. Three arrows show one step, magnified: the real one, its prediction, and the plain one. The neuron is linear and has no bias, and learns eight points on a ring.',
    step: (step: number, rate: string) =>
      `Step ${step}: gradient descent, all samples, learning rate ${rate}.`,
    v: (length: string, direction: string, g: string) =>
      `v is ${length} long and points to ${direction}; g is ${g}.`,
    shape: {
      flat: 'The ellipse is flat: across w nothing moves, because g is zero.',
      circle:
        'The ellipse is a circle: v is as long as w, and the gear across w is 1, as it is along w.',
      narrower: (across: string) =>
        `The ellipse is narrower across w than along it: the gear along w is 1, across w it is ${across}.`,
      wider: (across: string) =>
        `The ellipse is wider across w than along it: the gear along w is 1, across w it is ${across}.`,
    },
    steps: {
      tooLarge: 'A step from here would be too large to be represented.',
      none: 'The gradient is zero here, or too small for a step to be seen.',
      predicted: (length: string, plain: string) =>
        `A plain step would be ${length} long. The real step ends where it is predicted, and ${plain} from the end of the plain step.`,
      missed: (length: string, prediction: string, plain: string) =>
        `A plain step would be ${length} long. The real step ends ${prediction} from its prediction, and ${plain} from the end of the plain step.`,
    },
    loss: (loss: string) => `The loss over all samples is ${loss}.`,
    rates: (along: string, across: string) =>
      `Along w the rate is ${along}, across w it is ${across}.`,
    hint: {
      flat: 'Slide g a little away from zero: the ellipse opens.',
      circle: 'Make v longer or shorter: w stays, and the circle becomes an ellipse.',
      running: 'g has been learned since the start, so that v and w are no longer equally long.',
      fast: 'Lower the learning rate: the real step comes to lie on its prediction.',
      start: 'Give v the length of w: the ellipse becomes a circle.',
    },
    announcement: ({
      step,
      length,
      g,
      across,
      loss,
    }: {
      step: number;
      length: string;
      g: string;
      across: string;
      loss: string;
    }) => `Step ${step}: length of v ${length}, g ${g}, gear across w ${across}, loss ${loss}.`,
  },
  readout: {
    length: 'length of v',
    g: 'scale g',
    across: 'gear across w; along w it is 1',
    rate: 'effective learning rate: the rate at which w moves across itself',
    directionRate: 'learning rate of the unit direction',
    tooLarge: 'too large',
  },
  picture: {
    label: 'Weight space',
    plain: 'plain',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  /** What the marks about w stand for; in it `_` lowers the letter after it. */
  key: {
    w: 'the real step, Δw',
    rate: 'its prediction, −ηK∇_w L',
    plain: 'the plain step, −η∇_w L',
    same: ', ends in the same place',
    away: (distance: string) => `, ends ${distance} away`,
    magnified: (times: string) => `The steps are drawn ${times} times as long as they are.`,
    none: 'There is no step to be seen here.',
  },
  chart: {
    label: 'Distance from the real step over the learning rate',
    distance: 'distance',
    table: 'Distance by learning rate',
    plain: 'to the plain step',
    prediction: 'to the prediction',
    trend: {
      none: 'The gradient is zero here, or too small for its steps to be told from rounding.',
      predicted: (plain: string) =>
        `The real step is where it is predicted, but for rounding; a tenth of the rate brings it ${plain} times nearer to the plain step.`,
      nearer: (prediction: string, plain: string) =>
        `From η = 0.01 to 0.001 the real step comes ${prediction} times nearer to its prediction, and ${plain} times nearer to the plain step.`,
    },
    method: (data: string) => `Method: gradient descent, all samples. Data: ${data}, no bias.`,
  },
};
