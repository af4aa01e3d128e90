/** The words of the figure “Weight decay on v, on g, on a plain w”. */
export const words = {
  title: 'Weight decay on v, on g, on a plain w',
  caption:
    'One neuron with weight norm, one with a plain w, from the same w and on the same samples. Each length has its own decay λ.',
  presets: {
    opening: {
      label: 'As it opened: decay on v',
      hint: 'The same decay on v and on a plain w. Guess which of the two arrows w becomes shorter, then play.',
    },
    lengths: {
      label: 'Decay on v: three lengths merge',
      hint: 'Three lengths of v at the start, the same w. Watch the three blue lines become one.',
    },
    scale: {
      label: 'Decay on g: w shrinks',
      hint: 'Decay on g pulls the length of w down, as the same decay does on a plain w.',
    },
    none: {
      label: 'No decay',
      hint: 'Without decay v only grows, and each turn becomes smaller than those before.',
    },
    bursts: {
      label: 'Decay on v without noise: bursts',
      hint: 'When w has settled nothing lengthens v, so decay shortens it until a step is far too large.',
    },
    zigzag: {
      label: 'Decay on v without noise: a zigzag',
      hint: 'The bursts die out. A zigzag is left, whose turns lengthen v as much as decay shortens it.',
    },
  },
  questions: {
    shorter: {
      question: 'The same decay on v and on a plain w. Which of the two weights ends up shorter?',
      options: {
        both: {
          label: 'both alike',
          misconception:
            'Decay shortens v, but the length of v is no part of w = g·v/∥v∥; it takes decay on g to make both alike.',
        },
        plain: { label: 'the plain w' },
        weightNorm: {
          label: 'the w of weight norm',
          misconception: 'It is v that becomes short, and w does not know how long v is.',
        },
      },
    },
    bursts: {
      question: 'No noise, and decay on v goes on. What will the loss do in this run?',
      options: {
        falls: {
          label: 'fall and stay low',
          misconception:
            'With w at rest nothing lengthens v, so decay shortens it until a tiny error is enough for a large turn.',
        },
        rises: {
          label: 'settle higher',
          misconception:
            'With a little less decay it does: the bursts die out, and a zigzag is left. In this run each burst makes v so long that the loss falls low again.',
        },
        bursts: { label: 'fall, and burst again and again' },
      },
    },
  },
  fields: {
    lambdaV: 'Decay of v',
    lambdaG: 'Decay of g',
    lambdaW: 'Decay of the plain w',
    noise: 'Noise',
    three: 'Three lengths of v',
    second: 'Second chart',
  },
  describe: {
    summary:
      'A plane of weights with the loss drawn as contours. From the origin start the direction parameter v, the weight w = g·v/∥v∥ on the circle of radius |g|, and a plain w that began at the same place. Beside it are their lengths over the steps, and how far v turns in each.',
    methods: {
      noisy: 'SGD, one noisy sample at a time',
      quiet: 'gradient descent, all samples',
    },
    step: ({
      step,
      method,
      rate,
      v,
      g,
      w,
    }: {
      step: number;
      method: string;
      rate: string;
      v: string;
      g: string;
      w: string;
    }) =>
      `Step ${step}: ${method}, learning rate ${rate}; decay ${v} on v, ${g} on g, ${w} on the plain w.`,
    vectors: (direction: string, w: string, plain: string) =>
      `v points to ${direction}; w is ${w}, the plain w ${plain}.`,
    lengths: ({ step, v, w, plain }: { step: number; v: string; w: string; plain: string }) =>
      `At step ${step} v is ${v} long, w is ${w} long, and the plain w ${plain}.`,
    threeLengths: ({
      step,
      shortest,
      longest,
      w,
      plain,
    }: {
      step: number;
      shortest: string;
      longest: string;
      w: string;
      plain: string;
    }) =>
      `At step ${step} the three lengths of v lie between ${shortest} and ${longest}, w is ${w} long, and the plain w ${plain}.`,
    notTurned: 'No step has been made, so v has not turned.',
    turned: (degrees: string) =>
      `Root mean square over the last steps: v turns by ${degrees} degrees a step.`,
    notHeld: 'Without decay on v no such turn is held.',
    predicted: (degrees: string) => `The prediction √(2ηλ) is ${degrees} degrees.`,
    losses: (step: number, weightNorm: string, plain: string) =>
      `At step ${step} the loss is ${weightNorm} with weight norm and ${plain} with the plain w.`,
    hint: {
      start: 'Press play and watch which of the lengths settle lower.',
      decayOfG: 'Set the decay of g to zero and play on: w becomes long again.',
      noDecayOfV: 'Give v some decay: it becomes shorter, and its turns larger.',
      quiet: 'Step through a burst: v is short, one step is too large, and v is long again.',
      oneLength: 'Show three lengths at once: where they end does not depend on where they began.',
      threeLengths: 'Double the decay of v: the common length falls, and the turns grow.',
    },
  },
  picture: {
    label: 'Weight space',
    plain: 'plain',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  table: {
    caption: 'What decay alone does in one step',
    heads: { length: 'length', now: 'now', times: 'times', so: 'so' },
    plain: 'plain ∥w∥',
    effects: { v: 'v shrinks, w stays', g: 'w shrinks', plain: 'w shrinks', none: 'nothing' },
  },
  controls: {
    lambdaV: 'decay λ of v',
    lambdaG: 'decay λ of g',
    lambdaW: 'decay λ of plain w',
    length: 'length ∥v∥',
    noise: 'Noisy samples',
    three: 'Three lengths of v at once',
    second: { label: 'Second chart', options: { turn: 'turn per step', loss: 'loss' } },
  },
  chart: {
    step: 'step',
    lengths: {
      label: 'Lengths',
      axis: 'length',
      table: 'Lengths by step',
      fromHalf: '∥v∥ from half the length',
      fromTimes: (times: string) => `∥v∥ from ${times} times the length`,
      g: '|g|, the length of w',
      plain: 'length of plain w',
    },
    turn: {
      label: 'Turn of v per step',
      axis: 'degrees per step',
      table: 'Turn of v by step, root mean square',
      name: 'turn of v',
      predicted: '√(2ηλ)',
    },
    loss: {
      label: 'Loss',
      axis: 'loss',
      table: 'Loss by step',
      weightNorm: 'weight norm',
      plain: 'plain w',
    },
  },
  values: { noStep: 'no step yet' },
};
