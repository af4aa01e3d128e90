/** The words of the frame that every figure hangs in, and of what figures share from the first. */
export const words = {
  presets: 'Presets',
  inWords: 'In words',
  describe: 'Describe now',
  link: 'Link to this state',
  computing: (step: number, goal: number) => `Computing step ${step} of ${goal} …`,
  noSteps: 'This figure has no steps.',
  failed: (why: string) =>
    `This figure has failed, so it stands still as it opened. (${why}) Loading the page again starts it anew.`,
  fetched: {
    /** What is fetched goes into the sentences after it. */
    dataEditor: 'the data editor',
    loading: (what: string) => `Loading ${what} …`,
    failed: (what: string) => `${what} could not be loaded.`,
    again: 'Load the page again',
  },
  fields: {
    angleOfV: 'Angle of v',
    length: (symbol: string) => `Length ∥${symbol}∥`,
    scale: 'Scale g',
  },
  sliders: {
    angle: (symbol: string) => `angle of ${symbol}`,
    azimuth: (of: string) => `azimuth of ${of}`,
    elevation: (of: string) => `elevation of ${of}`,
    length: (symbol: string) => `length ∥${symbol}∥`,
    scale: 'scale g',
    bias: 'bias b',
    rate: 'learning rate η',
  },
  learning: {
    summary: 'Learning rate, optimizer, data',
    optimizer: 'optimizer',
    optimizers: { sgd: 'SGD', momentum: 'Momentum', nesterov: 'Nesterov', adam: 'Adam' },
    batch: 'batch',
    all: 'all',
  },
  /** How a run learns: with batches of fewer than all samples, or with all. */
  methods: {
    batches: {
      sgd: 'SGD',
      momentum: 'SGD with momentum',
      nesterov: 'SGD with Nesterov momentum',
      adam: 'Adam',
    },
    all: {
      sgd: 'gradient descent',
      momentum: 'gradient descent with momentum',
      nesterov: 'gradient descent with Nesterov momentum',
      adam: 'Adam',
    },
    withBatches: (method: string, batch: string) => `${method}, batches of ${batch}`,
    withAll: (method: string) => `${method}, all samples`,
  },
  degrees: (angle: string) => `${angle} degrees`,
  towards: (azimuth: string, elevation: string) => `azimuth ${azimuth}, elevation ${elevation}`,
  noPoints: 'no points',
  belowRounding: 'below 1e−12',
  /** Beside symbols that say it to few. */
  called: {
    effectiveRate: 'effective rate',
    directionRate: 'rate of the direction',
    loss: 'loss',
  },
  chart: {
    label: 'Loss',
    step: 'step',
    loss: 'loss',
    table: 'Loss by step',
    weightNorm: 'weight norm',
    all: 'all samples',
    batch: 'batch',
    plain: 'plain w',
    noSamples: 'There are no samples, so there is no loss.',
    starts: (loss: string) => `The loss starts at ${loss}.`,
    moved: ({ from, to, steps, lowest }: Course) =>
      `The loss ${from.value < to.value ? 'rises' : from.value > to.value ? 'falls' : 'stays'} from ${from.text} to ${to.text} in ${steps} ${steps === 1 ? 'step' : 'steps'}${lowest ? `; it was lowest, ${lowest.text}, at step ${lowest.step}` : ''}.`,
  },
};

interface Course {
  readonly from: { readonly value: number; readonly text: string };
  readonly to: { readonly value: number; readonly text: string };
  readonly steps: number;
  /** Where it was clearly lower on the way. */
  readonly lowest: { readonly text: string; readonly step: number } | null;
}
