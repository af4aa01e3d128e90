/** The words of the figure “On the sphere”. */
export const words = {
  title: 'On the sphere',
  caption:
    'Every direction v/∥v∥ of three numbers is a point of this sphere. It is painted with the loss at w = g·v/∥v∥, for g as it is now; the lowest places have the color of the page.',
  presets: {
    opening: {
      label: 'Pinned: two starts part ways',
      hint: 'g is pinned at 2. A and B start 8° apart. Press play and see where each of them ends.',
    },
    learned: {
      label: 'Learned: they meet',
      hint: 'The same two starts, but g learns too. Both come to the lowest point.',
    },
    negative: {
      label: 'Learned: through zero',
      hint: 'Both start away from the lowest point. g walks through zero, and w comes out on the other side.',
    },
    gentle: {
      label: 'Tanh, g = 2: one bowl',
      hint: 'A short w makes a gentle tanh: the sphere is one bowl, and both starts end in it.',
    },
    sharp: {
      label: 'Tanh, g = 3: two minima',
      hint: 'The same points and starts with a sharper tanh: now a divide runs between A and B.',
    },
    plateaus: {
      label: 'Tanh, g = 4: plateaus',
      hint: 'Sharper still: wide places of the sphere are flat, and on them nearly nothing moves.',
    },
    tanhLearned: {
      label: 'Tanh, g learned from 1',
      hint: 'The neuron chooses its own sharpness, starting from a gentle one.',
    },
    penguins: {
      label: 'Penguins, three measurements',
      hint: 'Body mass told from beak depth, flipper length and beak length. Turn the globe to see the whole loss.',
    },
  },
  questions: {
    starts: {
      question: 'g is pinned, and A and B start close together. Where will they end?',
      options: {
        same: {
          label: 'both at the lowest point',
          misconception:
            'The bowl has one lowest point, but on the sphere that the pin leaves there is a second low place; only with g free do they meet.',
        },
        apart: { label: 'in two different places' },
        never: {
          label: 'they never come to rest',
          misconception:
            'The nearer a run comes to a low place, the smaller its gradient: both come to rest.',
        },
      },
      draw: 'Put the dashed ring where B will end. You can turn the globe to see its other side.',
    },
  },
  fields: {
    data: 'Data',
    azimuth: 'Azimuth of v',
    elevation: 'Elevation of v',
    scale: 'Scale g',
    mode: 'Scale',
    twin: 'A second start B',
    twinAzimuth: 'Azimuth of B',
    twinElevation: 'Elevation of B',
  },
  describe: {
    summary: (axes: string, data: string) =>
      `A globe of all directions in space, painted with the loss of the neuron whose w has that direction and the present g. Its axes are ${axes}. On it are the path of v/∥v∥; around it the circle of radius |g|. The data: ${data}.`,
    summaryOfBoth: (axes: string, data: string) =>
      `A globe of all directions in space, painted with the loss of the neuron whose w has that direction and the present g. Its axes are ${axes}. On it are the path of v/∥v∥ from A, and dashed that from a second start B; around it the circle of radius |g|. The data: ${data}.`,
    pinned: (step: number, method: string, rate: string) =>
      `Step ${step}: ${method}, learning rate ${rate}; g is pinned.`,
    learned: (step: number, method: string, rate: string) =>
      `Step ${step}: ${method}, learning rate ${rate}; g is learned.`,
    alone: 'The run',
    run: ({
      name,
      direction,
      g,
      w,
      loss,
    }: {
      name: string;
      direction: string;
      g: string;
      w: string;
      loss: string;
    }) => `${name}: v/∥v∥ is ${direction}, g is ${g}, w is ${w}, the loss is ${loss}.`,
    length: (normV: string) => `v is ${normV} long.`,
    apart: (angle: string) => `A and B point ${angle} apart.`,
    hint: {
      start: 'Turn the globe to see the whole loss, then press play.',
      startOfBoth: 'Guess first: will A and B end in the same place? Then press play.',
      alone: 'Turn the globe to follow the path, or move the start to another place.',
      falseMinimum: 'Both are at rest, one of them in a false minimum. Let g learn, and play on.',
      atRest: 'Both are at rest. Move a start, or change g, and play again.',
      running: 'Play on until both are at rest, and turn the globe to see where they are.',
    },
    announcement: (g: string, loss: string, step: number) => `g ${g}, loss ${loss}; step ${step}.`,
    announcementOfBoth: ({ g, a, b, step }: { g: string; a: string; b: string; step: number }) =>
      `g ${g}, loss ${a} from A and ${b} from B; step ${step}.`,
  },
  picture: { label: 'The sphere of directions', handle: 'direction of v' },
  readout: {
    alone: {
      length: 'length of v',
      direction: 'unit direction',
      scale: 'scale g',
      weight: 'weight w = g·v/∥v∥',
      loss: 'loss',
    },
    fromA: {
      length: 'length of v from A',
      direction: 'unit direction from A',
      scale: 'scale g from A',
      weight: 'weight w = g·v/∥v∥ from A',
      loss: 'loss from A',
    },
    lossOfA: 'L_A',
    lossOfB: 'L_B',
    lossFromB: 'loss from B',
    rate: 'the rate at which the unit direction moves',
    tooLarge: 'too large',
  },
  controls: {
    mode: { label: 'scale', options: { pinned: 'g is pinned', learned: 'g learns' } },
    data: 'data',
    twin: 'A second start B',
    more: 'Learning rate, optimizer, second start',
  },
  chart: {
    label: 'Loss',
    step: 'step',
    loss: 'loss',
    table: 'Loss by step',
    all: 'all samples',
    batch: 'batch',
    fromA: 'from A',
    fromB: 'from B',
    trendOfBoth: (a: string, b: string) => `From A: ${lowered(a)} From B: ${lowered(b)}`,
    method: (method: string, data: string) => `Method: ${method}, without a bias. Data: ${data}.`,
  },
};

/** A sentence as it goes on after a colon. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
