/** The words of the figure “Through zero”. */
export const words = {
  title: 'Through zero',
  caption:
    'A start that points away from the goal. Above, the plane of weights with the loss as contours; below it, on the same scale, the number line of g with the values that g has had.',
  presets: {
    opening: {
      label: 'Exactly opposite',
      hint: 'v points exactly away from the goal, so nothing turns it. Press play and watch g on its line.',
    },
    off: {
      label: 'A little off: 5°',
      hint: 'Now v has a reason to turn as well. It begins to; g is through zero before it has got far, and v turns back.',
    },
    long: {
      label: 'A long v, 20° off',
      hint: 'A long v turns slowly, so g has passed zero before v has turned by a single degree.',
    },
    short: {
      label: 'A short v, 20° off',
      hint: 'A short v turns fast: it comes round before g has got to zero, and g grows again.',
    },
    plain: {
      label: 'Plain w beside it',
      hint: 'From the same w, plain goes straight to the goal. Weight norm bends, and is slow where g is small.',
    },
  },
  questions: {
    turn: {
      question: 'v points exactly away from the goal. What turns w around?',
      options: {
        v: {
          label: 'v turns',
          misconception:
            'v feels only the part of the gradient across it, and here there is none; a little to the side, a short v does turn first.',
        },
        g: { label: 'g passes through zero' },
        nothing: {
          label: 'nothing does',
          misconception: 'A scale need not be positive: g is a number like any other.',
        },
      },
    },
  },
  fields: { off: 'Degrees off', g: 'Scale g', plain: 'Plain w' },
  values: {
    crossed: (step: number) => `at step ${step}`,
    notCrossed: (steps: number) => `not in the first ${steps} steps`,
  },
  describe: {
    summary:
      'A plane of weights with the loss drawn as round contours about the goal (1.2, 0.9), and under it the number line of g. From the origin start v and the weight w = g·v/∥v∥, which lies on the circle of radius |g|.',
    step: (step: number, rate: string) =>
      `Step ${step}: gradient descent, all samples, learning rate ${rate}.`,
    v: ({
      length,
      direction,
      off,
      turned,
    }: {
      length: string;
      direction: string;
      off: string;
      turned: string;
    }) =>
      `v is ${length} long and points to ${direction}, ${off} from exactly away from the goal; it has turned by ${turned}.`,
    g: (g: string, best: string, outcome: string) =>
      `g is ${g}; for this direction the best g is ${best}. ${outcome}`,
    notCrossed: 'Until here g has not passed zero.',
    crossed: (step: number) => `g first passed zero at step ${step}.`,
    slope: (length: string) => `The gradient of v has the length ${length}.`,
    w: (w: string, loss: string) => `w is ${w}; the loss is ${loss}.`,
    plain: (w: string, loss: string) => `A plain w from the same start: w is ${w}, loss ${loss}.`,
    hint: {
      level:
        'The gradient of v is zero, so only g can move. Play, or step, and follow g along its line.',
      start:
        'Both can turn w now: v by turning, g by passing zero. Guess which will be first, then play.',
      crossed: 'Make v shorter at the start, and v may come round first.',
      running: 'Step on until g stops moving.',
    },
    announcement: ({
      g,
      turned,
      loss,
      step,
    }: {
      g: string;
      turned: string;
      loss: string;
      step: number;
    }) => `g ${g}, v turned by ${turned}, loss ${loss}; step ${step}.`,
  },
  /** Where w points, and how it came to point there. */
  outcome: {
    zero: 'g is exactly zero here, and w is the zero vector.',
    bySignAgainst: 'g has passed zero, and w points against v: w was turned around by its sign.',
    bySignAlong: 'g has passed zero, and w points along v: w was turned around by its sign.',
    byTurning: 'g has kept its sign, and v has come round: w was turned around by v.',
    along: 'w points the way v points.',
    against: 'w points exactly against v.',
  },
  controls: { off: 'angle of v off exactly opposite', plain: 'Plain w beside it' },
  readout: {
    v: 'direction parameter v',
    length: 'length of v',
    slope: 'length of the gradient of v',
    g: 'scale g',
    bestG: { name: 'best g', title: 'best g for this direction' },
    w: 'weight w = g·v/∥v∥',
    loss: 'loss over all samples',
    rate: 'effective learning rate: the rate at which w moves across itself',
    tooLarge: 'too large',
  },
  picture: {
    label: 'Weight space',
    goal: 'goal',
    plain: 'plain',
    tip: 'tip of v',
    tipAt: (length: string, off: string) => `length ${length}, ${off} degrees off exactly opposite`,
    line: (g: string, best: string) =>
      `Number line of g: ${g} now; ${best} would be best for this direction of v.`,
    against: 'w against v',
    along: 'w along v',
  },
  chart: {
    method: (data: string) =>
      `Method: gradient descent, all samples. Data: ${data}, eight points made by w = (1.2, 0.9).`,
  },
};
