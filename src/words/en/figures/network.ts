/** The words of the figure “Networks on real digits”. */
export const words = {
  title: 'Networks on real digits',
  caption:
    'Small networks learn to read handwritten digits, all from the same batches. The curves are of digits that none of them learns from; the pale ones are medians over several seeds.',
  presets: {
    opening: {
      label: 'Five networks, one rate',
      hint: 'Press play: all of them see the same batches of 32 digits.',
    },
    same: {
      label: 'A small rate: plain and weight norm',
      hint: 'With g = ∥v∥ at the start and a small rate the two curves lie on one another at first.',
    },
    faint: {
      label: 'Eight layers, weights too small',
      hint: 'Plain and weight norm do not move at all. The same two with a data-dependent start do.',
    },
    loud: {
      label: 'Eight layers, weights too large',
      hint: 'Plain and weight norm are lost in their first steps. The same two with a data-dependent start learn.',
    },
    pairs: {
      label: 'Batches of two',
      hint: 'From two digits nobody can tell a mean and a spread: batch norm staggers, plain and weight norm do not.',
    },
    fours: {
      label: 'Batches of four',
      hint: 'Two digits more, and batch norm is nearly back.',
    },
    fast: {
      label: 'A rate of three',
      hint: 'Too fast for plain and for weight norm alone; the networks with a batch norm go on.',
    },
    deep: {
      label: 'Eight hidden layers',
      hint: 'Eight layers of 32 units. At this rate some seeds of the fitted weight norm never start; try another seed, or a smaller rate.',
    },
  },
  questions: {
    rescue: {
      question:
        'Eight layers, with weights that start at three tenths of the usual size. Which networks learn?',
      options: {
        weightNorm: {
          label: 'those with weight norm, since it fixes the length of the weights',
          misconception:
            'With g = ∥v∥ weight norm starts as the very same function as the plain network, as faint as that.',
        },
        data: { label: 'those whose start was fitted to data, with or without weight norm' },
        all: {
          label: 'all of them: training makes up for the start',
          misconception:
            'After eight layers hardly anything of the input is left, and hardly anything of the gradient comes back.',
        },
      },
    },
    pairs: {
      question: 'Now the batches have two digits each. Which network suffers most?',
      options: {
        weightNorm: {
          label: 'weight norm: it normalizes too',
          misconception:
            'Weight norm looks at the weights only. It does not know how large a batch is.',
        },
        batchNorm: { label: 'batch norm' },
        all: {
          label: 'all alike: the gradients become noisy',
          misconception:
            'Every gradient does get noisier. But only batch norm also computes its outputs from the other digit of the pair.',
        },
      },
    },
  },
  fields: {
    depth: 'depth',
    activation: 'act',
    scale: 'scale',
    batch: 'batch',
    seed: 'seed',
    shown: 'show',
    layers: 'layers',
  },
  methods: {
    plain: { name: 'plain', means: 'w itself is learned.' },
    plainData: {
      name: 'plain, fitted start',
      means: 'w itself is learned, from a data-dependent start.',
    },
    weightNorm: { name: 'weight norm', means: 'w = g·v/∥v∥, starting with g = ∥v∥.' },
    weightNormData: {
      name: 'weight norm, fitted start',
      means: 'w = g·v/∥v∥, from a data-dependent start.',
    },
    paper: {
      name: 'weight norm, as in the paper',
      means: 'w = g·v/∥v∥ with v drawn small, from a data-dependent start.',
    },
    meanOnly: {
      name: 'mean-only batch norm',
      means: 'w itself is learned; the mean over the batch is taken away.',
    },
    weightNormMeanOnly: {
      name: 'weight norm + mean-only batch norm',
      means: 'w = g·v/∥v∥, and the mean over the batch is taken away.',
    },
    batchNorm: {
      name: 'batch norm',
      means: 'mean and spread over the batch are taken away.',
    },
  },
  percent: (number: string) => `${number} %`,
  ended: {
    noNetwork: 'No network is chosen.',
    allLost: 'The numbers of every network have grown beyond all bounds.',
  },
  describe: {
    summary:
      'Several small networks learn to tell handwritten digits from 8 by 8 pixels, from the same start and the same batches. Shown are their loss and their accuracy over the steps, and the weights of one first layer as pictures.',
    step: ({
      step,
      epochs,
      batch,
      rate,
    }: {
      step: number;
      epochs: string;
      batch: number;
      rate: string;
    }) => `Step ${step}, ${epochs} epochs: SGD, batches of ${batch}, learning rate ${rate}.`,
    depths: { shallow: 'two hidden layers', deep: 'eight hidden layers' },
    networks: (layers: string, activation: string, scale: string) =>
      `Networks with ${layers} of 32 units and ${activation}; weights start at ${scale} times the usual size.`,
    unknown: (name: string) => `${capital(name)} has not been measured yet.`,
    lost: (name: string) => `${capital(name)} is lost: its numbers have grown beyond all bounds.`,
    measured: (name: string, loss: string, right: string) =>
      `${capital(name)}: loss ${loss}, ${right} of the held-out digits right.`,
    answer: (name: string, digit: number) => `${name} says ${digit}`,
    answers: (answers: string) => `Asked about your digit, ${answers}.`,
    hint: {
      start: 'Press play, then change the learning rate or the batch and see who keeps up.',
      running:
        'Change the initial scale, the batch or the rate: the same step of the other run is shown.',
    },
    announcement: (step: number) => `Step ${step}.`,
    best: (step: number, name: string, right: string) =>
      `Step ${step}: best is ${name} with ${right} right.`,
  },
  picture: {
    step: 'step',
    failed: (failure: string) => `${failure} What has been computed stays.`,
    again: 'Start again',
    nothing: (what: string) => `${what}: nothing yet.`,
    end: (name: string, value: string) => `${name}, ${value}`,
    ends: (what: string, step: number, ends: string) => `${what} at step ${step}: ${ends}.`,
    lost: (names: string) => `Lost: ${names}.`,
    accuracy: {
      label: 'Share of held-out digits right',
      axis: 'held-out digits right',
      what: 'Right',
      table: 'Share of held-out digits right, by step',
    },
    loss: {
      label: 'Loss on training digits',
      axis: 'loss on training digits',
      what: 'Loss',
      table: 'Loss by step',
    },
    median: (name: string) => `${name}, median`,
    medians: (seeds: number) => `The pale lines are medians over ${seeds} seeds.`,
    noMedians: 'There are no medians here: the experiments tried other settings.',
  },
  table: {
    caption: (steps: number) => `As last measured, every ${steps} steps`,
    heads: { network: 'network', loss: 'loss', right: 'right', digit: 'your digit' },
    lost: 'lost',
    answer: (digit: number, share: string) => `${digit} (${share})`,
  },
  controls: {
    epoch: 'To the next epoch',
    scale: 'scale of the start',
    batch: 'digits in a batch',
    depth: { label: 'hidden layers', options: { shallow: '2 layers', deep: '8 layers' } },
    activation: { label: 'activation', options: { relu: 'ReLU', tanh: 'tanh' } },
    networks: 'networks',
  },
  pad: {
    label: 'Your digit, 8 by 8 pixels. Arrow keys move, the space bar fills or empties a pixel.',
    role: 'drawing field',
    empty: 'empty',
    full: 'full',
    ink: (ink: number, most: number) => `${ink} of ${most}`,
    at: (row: number, column: number, ink: string) => `Row ${row}, column ${column}: ${ink}.`,
    filled: 'Filled.',
    emptied: 'Emptied.',
    heldOut: (digit: number) => `A held-out ${digit}.`,
    invitation: 'Draw a digit from the upper to the lower edge, and every network answers.',
    take: 'Take a held-out digit',
    clear: 'Clear',
  },
  chart: {
    lookInto: 'look into',
    ofLayers: 'of its layers',
    step: 'step',
    rate: 'Effective learning rate by layer',
    length: 'Length by layer',
    what: 'Means over units',
    table: 'Means over the units of each layer, by step',
    layer: (number: number) => `layer ${number}`,
    lastLayer: 'last layer',
    method: (batch: number, source: string) =>
      `Method: SGD, batches of ${batch}. Data: ${source} Training and held-out digits come from the same writers, so new writers would be read less well.`,
  },
  firstLayer: {
    label: (name: string, units: number, largest: string) =>
      `First-layer weights of ${name}: ${units} units of 8 by 8 pixels; scales up to ${largest}.`,
    lost: 'The numbers of this network have run away.',
    computing: 'The networks are being computed …',
    frame: {
      before:
        'Its first layer: 32 units, each a direction of 8 × 8 pixels. Blue pixels count for a unit, red ones against it. The frame is its ',
      after: (smallest: string, largest: string) =>
        `, thin for ${smallest} and thick for ${largest}.`,
    },
  },
};

/** A name as it begins a sentence. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
