/** The words of the figure “The split”. */
export const words = {
  title: 'The split',
  caption:
    'The weight w = g·v/∥v∥ of one neuron, taken apart. In the plane the contours are its loss for every w; in space the globe has the loss for every direction of w, at the present g and b. The dots are where w has been.',
  presets: {
    opening: {
      label: 'As it opened',
      hint: 'Press play and watch SGD turn v and set g.',
    },
    short: {
      label: 'A short v',
      hint: 'The same w as at the opening, but v is half as long: it turns much faster.',
    },
    apart: {
      label: 'Taken apart',
      hint: 'The unit direction, and beside it the scale g as a ruler. Together they make w.',
    },
    divide: {
      label: 'Divide only',
      hint: 'g is pinned at 1: w can turn but not stretch, and the loss stays above its lowest.',
    },
    opposite: {
      label: 'Through zero',
      hint: 'v points exactly away from the goal. Its gradient is zero, so g walks through zero instead.',
    },
    plain: {
      label: 'Plain w beside it',
      hint: 'Both start from the same w and see the same batches.',
    },
    separable: {
      label: 'Separable species',
      hint: 'A line separates these species, so a steeper neuron is always better: g grows without end.',
    },
    space: {
      label: 'In space: three measurements',
      hint: 'With three measurements v and w have three numbers. Turn the globe, then press play.',
    },
    spaceApart: {
      label: 'In space, taken apart',
      hint: 'The unit direction on the sphere, and beside it the scale g as a ruler. Press play.',
    },
  },
  fields: {
    data: 'Data',
    angle: 'Angle of v',
    elevation: 'Elevation of v',
    g: 'Scale g',
    b: 'Bias b',
    mode: 'Way to compute w',
    plain: 'Plain w beside it',
    apart: 'Take w apart',
  },
  describe: {
    summary: {
      plane: (data: string) =>
        `A plane of weights with the loss drawn as contours. From the origin start the direction parameter v, the unit direction v/∥v∥ on the unit circle, and the weight w = g·v/∥v∥ on the circle of radius |g|. The data: ${data}.`,
      space: (data: string, axes: string) =>
        `A globe of all directions in space, painted with the loss of the neuron whose w has that direction and the present g. Its axes are ${axes}. From its middle start the direction parameter v, the unit direction v/∥v∥ on the sphere, and the weight w = g·v/∥v∥ at the distance |g|. The data: ${data}.`,
    },
    step: (step: number, method: string, rate: string) =>
      `Step ${step}: ${method}, learning rate ${rate}.`,
    v: (length: string, direction: string) => `v is ${length} long and points to ${direction}.`,
    g: {
      positive: (g: string) => `g is ${g}. w points the way v points.`,
      zero: (g: string) =>
        `g is ${g}. g is zero, so w is the zero vector, though v still has a direction.`,
      negative: (g: string) => `g is ${g}. g is negative, so w points exactly against v.`,
    },
    w: (w: string, length: string, b: string) => `w is ${w}, of length ${length}; b is ${b}.`,
    loss: (loss: string) => `The loss over all samples is ${loss}.`,
    rate: (rate: string) => `Across w the effective learning rate is ${rate}.`,
    plain: (w: string, loss: string) => `A plain w from the same start: w is ${w}, loss ${loss}.`,
    hint: {
      divide: 'Switch to “divide and multiply” to give w its length back.',
      level: 'The gradient of v is zero here, so only g moves. Play, and watch it.',
      plane:
        'Make v longer or shorter with the up and down keys: w does not move. Then press play.',
      space: 'Make v longer or shorter with its slider: w does not move. Then press play.',
      running: 'Step back and forth: every picture is one computed step of the same run.',
    },
    announcement: ({
      length,
      direction,
      g,
      loss,
      step,
    }: {
      length: string;
      direction: string;
      g: string;
      loss: string;
      step: number;
    }) => `Length of v ${length}, direction ${direction}, g ${g}, loss ${loss}; step ${step}.`,
  },
  controls: {
    room: {
      label: 'w moves',
      options: { plane: 'In the plane', space: 'In space' },
      hint: 'With three measurements v and w have three numbers.',
    },
    mode: {
      label: 'w is',
      options: { multiply: 'Divide and multiply', divide: 'Divide only (g = 1)' },
    },
    pinned: 'g is pinned at 1 while only dividing.',
    apart: 'Take w apart',
    plain: 'Plain w beside it',
  },
  readout: {
    v: 'direction parameter v',
    length: 'length of v',
    direction: 'unit direction',
    g: 'scale g',
    w: 'weight w = g·v/∥v∥',
    loss: 'loss over all samples',
    rate: 'effective learning rate: the rate at which w moves across itself',
    tooLarge: 'too large',
  },
  picture: {
    label: 'Weight space',
    plain: 'plain',
    globe: 'the globe',
    tip: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
    direction: 'direction of v',
  },
  chart: {
    method: (method: string, data: string) => `Method: ${method}. Data: ${data}.`,
  },
};
