/** The words of the figure “The odometer”. */
export const words = {
  title: 'The odometer',
  caption:
    'Above, v and the step that comes next. Below, the squared length of v beside what the steps so far have added.',
  presets: {
    opening: {
      label: 'As it opened',
      hint: 'Play: every step leaves at a right angle, and every step makes v longer.',
    },
    small: {
      label: 'Small steps',
      hint: 'At a learning rate of 0.3 the direction still gets to its goal, and v hardly grows.',
    },
    large: {
      label: 'Huge steps',
      hint: 'The first steps overshoot the goal. They make v so long that the later ones turn gently.',
    },
    momentum: {
      label: 'Momentum',
      hint: 'Steps now lean forward, along v. v never shrinks and grows more than the strip adds up.',
    },
    nesterov: {
      label: 'Nesterov momentum',
      hint: 'As with momentum, v never shrinks and the lower bar falls behind the upper one.',
    },
    adam: {
      label: 'Adam',
      hint: 'Each entry of v has its own rate. The first eleven steps make v shorter; they are marked in red.',
    },
  },
  questions: {
    length: {
      question:
        'The next step leaves at a right angle to v and makes it longer, as you see. And the steps after it?',
      options: {
        grows: { label: 'each of them makes v longer still' },
        returns: {
          label: 'v gets shorter again when it turns back',
          misconception: 'A step that turns v back stands at a right angle to it as well.',
        },
        same: {
          label: 'in the end v is as long as it was: steps to and fro cancel',
          misconception:
            'They cancel in the direction, not in the length: a straight step to either side leaves the circle outwards.',
        },
        shrinks: {
          label: 'v gets shorter, towards its best length',
          misconception: 'The loss does not depend on the length of v, so no length is better.',
        },
      },
      draw: 'Put the tip of the dashed arrow where the tip of v will be after ten steps.',
    },
  },
  describe: {
    summary:
      'A plane with the direction parameter v as an arrow from the origin, the next step from its tip, and the v that the step leads to. Below it two bars: the squared length of v, and the squared length at the start with the squared length of every step added to it. The neuron has a tanh and no bias, and learns eight points on a ring.',
    step: (step: number, method: string, rate: string) =>
      `Step ${step}: ${method}, learning rate ${rate}.`,
    v: (length: string, direction: string, g: string) =>
      `v is ${length} long and points to ${direction}; g is ${g}.`,
    move: {
      none: 'The run goes no further, so there is no next step.',
      still: 'The next step is too small to be seen: v stays where it is.',
      right: (length: string) =>
        `The next step is ${length} long and leaves at a right angle to v.`,
      slanted: (length: string, angle: string) =>
        `The next step is ${length} long and leaves at ${angle} degrees to v.`,
      leads: {
        cosine: (turn: string, length: string) =>
          `It turns v by ${turn} degrees and makes it ${length} long, which is the length of v divided by the cosine of the turn.`,
        shrinks: (turn: string, length: string) =>
          `It turns v by ${turn} degrees and makes it ${length} long, which is shorter than before.`,
        plain: (turn: string, length: string) =>
          `It turns v by ${turn} degrees and makes it ${length} long.`,
      },
    },
    sum: {
      equal: ({ start, added, squared }: { start: string; added: string; squared: string }) =>
        `At the start the squared length was ${start}, and the squared steps add up to ${added}; the squared length is ${squared}, their sum.`,
      apart: (
        side: 'more' | 'less',
        {
          start,
          added,
          squared,
          excess,
        }: { start: string; added: string; squared: string; excess: string },
      ) =>
        `At the start the squared length was ${start}, and the squared steps add up to ${added}; the squared length is ${squared}, ${excess} ${side} than their sum.`,
    },
    turned: (angle: string) => `All turns together come to ${angle} degrees.`,
    shrunk: {
      start: 'No step has been made yet.',
      never: (step: number) =>
        `v has not become shorter in any of ${step} ${step === 1 ? 'step' : 'steps'}.`,
      sometimes: (shrunk: number, step: number) =>
        `v became shorter in ${shrunk} of ${step} ${step === 1 ? 'step' : 'steps'}.`,
    },
    loss: (loss: string) => `The loss over all samples is ${loss}.`,
    rate: (rate: string) => `The unit direction learns at the rate ${rate}.`,
    hint: {
      shrunk: 'Switch to SGD: in none of its steps does v become shorter.',
      adam: 'Play on: with Adam some steps make v shorter.',
      momentum: 'Switch to SGD at the same step, and compare the two bars.',
      start: 'Halve the length of v and look at the angle of the next step.',
      running: 'Switch to momentum: the upper bar gets ahead of the lower one.',
    },
    announcement: ({
      step,
      length,
      turned,
      loss,
    }: {
      step: number;
      length: string;
      turned: string;
      loss: string;
    }) => `Step ${step}: length of v ${length}, turned ${turned} degrees in all, loss ${loss}.`,
  },
  readout: {
    length: 'length of v',
    change: 'length of the next step of v',
    turn: 'angle by which the next step turns v',
    hypotenuse: 'length of v divided by the cosine of the turn',
    after: 'length of v after the next step',
    turned: 'all turns so far together',
    rate: 'learning rate of the unit direction',
    noStep: 'no next step',
    tooLarge: 'too large',
  },
  picture: {
    label: 'Plane of v',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  chart: {
    label: 'Length of v',
    step: 'step',
    length: 'length',
    table: 'Length of v by step',
    trend: {
      start: (length: string) => `The length of v starts at ${length}.`,
      same: (length: string, step: number) =>
        `The length of v is ${length} after ${step} ${step === 1 ? 'step' : 'steps'}, as before.`,
      grows: (from: string, to: string, step: number) =>
        `The length of v grows from ${from} to ${to} in ${step} ${step === 1 ? 'step' : 'steps'}.`,
      shrinks: (from: string, to: string, step: number) =>
        `The length of v shrinks from ${from} to ${to} in ${step} ${step === 1 ? 'step' : 'steps'}.`,
    },
    method: (method: string, data: string) => `Method: ${method}. Data: ${data}, no bias.`,
  },
};
