/** The words of the figure “One update, slowly”. */
export const words = {
  title: 'One update, slowly',
  caption:
    'One step of gradient descent on g and v in eight stages. Gradient arrows are drawn η times as long as they are, so that a step is its arrow turned round. The contours are the loss for every w.',
  presets: {
    opening: {
      label: 'As it opened',
      hint: 'Step forwards: one update takes eight stages.',
    },
    parts: {
      label: 'Two parts',
      hint: 'The gradient of w in two parts: the one along w is for g, the one across w for v.',
    },
    turn: {
      label: 'The gradient of v',
      hint: 'Drag v: its gradient stays at a right angle to it, whatever you do.',
    },
    longer: {
      label: 'v gets longer',
      hint: 'v and its step are two sides of a right triangle; the new v is the longest side.',
    },
    stretched: {
      label: 'v twice as long',
      hint: 'The same w and the same gradient of w, but the gradient of v is half as long.',
    },
    straight: {
      label: 'Only g moves',
      hint: 'Here the gradient lies along w. v rests, and w still gets longer: by g.',
    },
    sideways: {
      label: 'Only v moves',
      hint: 'Here the gradient lies across w. g rests, and w keeps its length while it turns.',
    },
    negative: {
      label: 'A negative g',
      hint: 'w points against v, and g/∥v∥ is negative: the gradient of v points the other way.',
    },
    zero: {
      label: 'g is zero',
      hint: 'w is zero, so turning v changes nothing: the gradient of v is zero, and only g can move.',
    },
    penguins: {
      label: 'Penguins',
      hint: 'The same eight stages with measured data: body mass from two measurements.',
    },
  },
  questions: {
    way: {
      question: 'Which way will v move in this update?',
      options: {
        plain: {
          label: 'straight against the gradient of w',
          misconception:
            'That is the way a plain w would step. v gets only the part across w; the part along w goes to g.',
        },
        along: {
          label: 'along itself, longer or shorter',
          misconception:
            'That would change only the length of v, and w does not depend on it: the loss is flat that way.',
        },
        across: { label: 'across itself, to the side where the loss falls' },
        uphill: {
          label: 'across itself, to the other side',
          misconception:
            'That is the way the gradient of v points: uphill. A step goes against it.',
        },
      },
      draw: 'Turn the dashed arrow at the tip of v to where you think v will move.',
    },
  },
  fields: { data: 'Data', b: 'Bias b' },
  /** Every stage of an update: its title, and its line of the derivation. */
  stages: {
    forward: {
      title: 'Forward: w',
      line: 'Equation (2). The neuron uses w; g and v are what is learned.',
    },
    gradW: {
      title: 'Backward: the gradient of w',
      line: 'Backpropagation as for a plain neuron: the mean over the samples, with z = x·w + b.',
    },
    along: {
      title: 'The gradient of g',
      line: 'w is g times a fixed direction, so the chain rule only measures ∇_w L along that direction. Equation (3), first half.',
    },
    across: {
      title: 'What is left for v',
      line: 'The quotient rule for the direction. What it takes away is the part along v; M_w is what stays.',
    },
    gradV: {
      title: 'The gradient of v',
      line: 'The chain rule multiplies by g. Equation (4); written out it is equation (3), second half. Nothing of it lies along v.',
    },
    stepG: {
      title: 'g steps',
      line: 'Plain gradient descent. The length of w changes here and nowhere else.',
    },
    stepV: {
      title: 'v steps',
      line: 'The step is at a right angle to v, so Pythagoras gives the new length.',
    },
    rebuilt: {
      title: 'Forward again: w',
      line: 'Equation (2) again, with the new g and the new v.',
    },
  },
  derivation: {
    title: ({ update, stage, stages }: { update: number; stage: number; stages: number }) =>
      `The derivation: update ${update}, stage ${stage} of ${stages}`,
    go: (stage: number) => `Go to stage ${stage}`,
    /** Words of one letter, which are not set as variables. */
    isWord: (letter: string) => letter === 'a',
    /** Stands in a formula, before what the mean is of. */
    meanOf: 'mean of',
    along: 'part along w',
    across: 'part across w',
    turn: 'turn',
    tooLarge: 'too large',
  },
  stepText: {
    first: (stage: number, stages: number) => `stage ${stage} of ${stages}`,
    later: (update: number, stage: number) => `update ${update}, stage ${stage}`,
  },
  describe: {
    summary: (data: string) =>
      `A plane of weights with the loss drawn as contours, in which one update of g and v is made in eight stages: w forward, the gradient of w, its part along w for g, its part across w for v, the gradient of v, the two steps, and w built again. The data: ${data}.`,
    stage: ({
      update,
      stage,
      stages,
      method,
      rate,
    }: {
      update: number;
      stage: number;
      stages: number;
      method: string;
      rate: string;
    }) => `Update ${update}, stage ${stage} of ${stages}: ${method}, learning rate ${rate}.`,
    before: ({
      length,
      direction,
      g,
      b,
      loss,
    }: {
      length: string;
      direction: string;
      g: string;
      b: string;
      loss: string;
    }) =>
      `Before this update v is ${length} long and points to ${direction}; g is ${g}, b is ${b}, and the loss over all samples is ${loss}.`,
    forward: (g: string, direction: string, w: string) =>
      `Forward: g is ${g} and v points to ${direction}, so w is ${w}.`,
    gradientTooLarge: 'A gradient is too large to be written as a number here.',
    stepTooLarge: 'The step is too large to be written as a number here.',
    gradW: (gradW: string) => `The gradient of w is ${gradW}.`,
    along: (gradG: string) => `Measured along v/∥v∥ it is ${gradG}: this is the gradient of g.`,
    across: (length: string, gradAcross: string) =>
      `What is left of it lies across w and is ${length} long: ${gradAcross}.`,
    gradV: (gear: string, gradV: string) =>
      `Times g/∥v∥ = ${gear} it is the gradient of v, ${gradV}, at a right angle to v.`,
    stepG: (from: string, to: string) => `g steps from ${from} to ${to}.`,
    stepV: (turn: string, from: string, to: string) =>
      `v steps at a right angle to itself: it turns by ${turn} degrees, and its length goes from ${from} to ${to}.`,
    rebuilt: (w: string, from: string, to: string) =>
      `Built again, w is ${w}; the loss goes from ${from} to ${to}.`,
    hint: {
      zero: 'g is zero, so turning v would change nothing: only g can move. Step on.',
      level: 'The whole gradient lies along w here, so v rests and only g moves.',
      parts: 'Step on, and see where each part goes.',
      drag: 'Drag v, and see that the gradient of v stays at a right angle to it.',
      rate: 'Raise the learning rate: v turns further and gets longer.',
      next: 'Step on into the next update, or back through this one.',
      back: 'Step back through this update, forwards and backwards as often as you like.',
    },
    announcement: (update: number, stage: number, text: string) =>
      `Stage ${stage} of update ${update}. ${text}`,
  },
  controls: {
    data: {
      label: 'data',
      options: { ring2: 'Ring, tanh', penguins: 'Penguins', circle: 'Circle, linear' },
    },
    more: 'Bias, batch',
    batch: { label: 'batch', all: 'all' },
  },
  picture: {
    label: 'Weight space',
    along: 'along',
    across: 'across',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  chart: {
    label: 'Loss',
    update: 'update',
    loss: 'loss',
    table: 'Loss by update',
    series: 'all samples',
    trend: {
      start: (loss: string) => `The loss starts at ${loss}; the first update is not made yet.`,
      went: (
        way: 'falls' | 'rises' | 'stays',
        { from, to, updates }: { from: string; to: string; updates: number },
      ) =>
        `The loss ${way} from ${from} to ${to} in ${updates} ${updates === 1 ? 'update' : 'updates'}.`,
    },
    method: (method: string, data: string) => `Method: ${method}. Data: ${data}.`,
  },
};
