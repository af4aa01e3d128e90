/** The words of the figure “One example, many solutions”. */
export const words = {
  title: 'One example, many solutions',
  caption:
    'A neuron with two weights learns a single example. Every w on the dashed line solves it exactly. The dots are where w has been, the squares where a plain w has been.',
  presets: {
    opening: {
      label: '∥v∥ = 1, g = 1',
      hint: 'Every point of the dashed line is an exact solution. Press play: which one does each method find?',
    },
    short: {
      label: 'A short v: ∥v∥ = 0.6',
      hint: 'The same w at the start, but a short v turns fast: w ends close to the shortest solution.',
    },
    long: {
      label: 'A long v: ∥v∥ = 3',
      hint: 'The same w at the start, but a long v hardly turns, so g must do the work: w ends longer than plain.',
    },
    large: {
      label: 'A large g: g = 3',
      hint: 'A long w at the start. Plain keeps all of it that the example does not see, weight norm a good part.',
    },
    small: {
      label: 'A small g: g = 0.1',
      hint: 'A short w at the start. Now plain has nearly nothing to keep, and it ends closer than weight norm.',
    },
  },
  questions: {
    which: {
      question:
        'Both methods end on the dashed line. Which of them ends with the shorter weight here?',
      options: {
        plain: {
          label: 'plain gradient descent',
          misconception: 'It keeps for good what it had along the line at the start.',
        },
        weightNorm: { label: 'weight normalization' },
        same: {
          label: 'both the same',
          misconception:
            'The data are the same, but the coordinates are not; with a long v it is even the other way round.',
        },
      },
    },
  },
  data: {
    title: 'One example',
    source: 'Computed here: a single example, x = (2, 1)/√5 with the target 2.',
  },
  describe: {
    summary:
      'A plane of weights with the loss of one example, x = (2, 1)/√5 with the target 2, as straight contours. A dashed line holds every exact solution; the shortest, of length 2, is marked. From the origin start v, the weight w = g·v/∥v∥ and a plain w.',
    step: (step: number, rate: string) =>
      `Step ${step}: gradient descent on one example, learning rate ${rate}.`,
    v: (length: string, direction: string, g: string) =>
      `v is ${length} long and points to ${direction}; g is ${g}.`,
    w: (w: string, length: string, loss: string) =>
      `w is ${w}, of length ${length}; the loss is ${loss}.`,
    plain: (w: string, length: string, loss: string) =>
      `A plain w from the same start is ${w}, of length ${length}; its loss is ${loss}.`,
    hint: {
      start: 'Guess where on the dashed line each method will end. Then play.',
      solved:
        'Go back to step 0 and make v longer or shorter: w starts from the same place and ends elsewhere.',
      running: 'Plain w walks at a right angle to the dashed line. Watch how w leaves that path.',
    },
    announcement: ({
      length,
      plainLength,
      loss,
      step,
    }: {
      length: string;
      plainLength: string;
      loss: string;
      step: number;
    }) => `Length of w ${length}, of plain w ${plainLength}, loss ${loss}; step ${step}.`,
  },
  /** How far both are from the shortest solution where the example does not look, run by run. */
  rest: {
    bothDiverged: 'Both losses have passed a million times that of the start.',
    diverged: 'Weight norm has diverged: its loss has passed a million times that of the start.',
    w: (rest: string) =>
      `Along the dashed line, where the example does not look, w is off the shortest solution by ${rest}.`,
    plainDiverged:
      'Plain gradient descent has diverged: its loss has passed a million times that of the start.',
    plain: (rest: string) => `The plain w is off by ${rest}.`,
    flowTooLarge: 'What steps of no size would leave there is too large a number.',
    flow: (rest: string) => `Steps of no size would leave w off by ${rest}.`,
  },
  /** Which solution each method found. */
  outcome: {
    bothDiverged: 'Both have diverged: the learning rate is too large.',
    diverged: 'Weight norm has diverged, and found no solution.',
    plainDiverged: {
      solved: (length: string) =>
        `Only weight norm solves the example, with a w of length ${length}; plain has diverged.`,
      running:
        'Plain gradient descent has diverged. Weight norm has not come to the dashed line yet.',
    },
    running: 'Not both have come to the dashed line yet.',
    same: (length: string, plainLength: string) =>
      `Both solve the example: weight norm with a w of length ${length}, plain with one of ${plainLength}.`,
    apart: (which: 'shorter' | 'longer', length: string, plainLength: string) =>
      `Both solve the example: weight norm with a w of length ${length}, plain with one of ${plainLength}. Weight norm found the ${which} one.`,
  },
  readout: {
    v: 'direction parameter v',
    normV: 'length of v',
    g: 'scale g',
    loss: 'loss of the example',
    w: 'weight w = g·v/∥v∥',
    length: 'length of w',
    plain: { name: 'plain w', title: 'plain w' },
    plainLength: { name: '∥plain w∥', title: 'length of the plain w' },
  },
  picture: {
    label: 'Weight space',
    solutions: 'solutions',
    shortest: 'shortest',
    plain: 'plain',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  chart: {
    label: 'Length of w',
    step: 'step',
    table: 'Length of w by step',
    trend: ({
      step,
      length,
      plainLength,
      shortest,
    }: {
      step: number;
      length: string;
      plainLength: string;
      shortest: string;
    }) =>
      `At step ${step} w is ${length} long with weight norm and ${plainLength} with plain gradient descent; the shortest solution is ${shortest} long.`,
    shortest: 'shortest solution',
    plain: 'plain w',
    weightNorm: 'weight norm',
    method: 'Method: gradient descent on one example, x = (2, 1)/√5, target 2.',
  },
};
