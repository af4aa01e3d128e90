/** The words of the figure “Ten layers before training”. */
export const words = {
  title: 'Ten layers before training',
  caption: (units: number, source: string) =>
    `Pre-activations of ${units} units, layer by layer. Outline: all values. Filled: measured from the mean of their unit. In each row the highest bar has full height; the narrow bars at the edges hold all that lies beyond. σ is the standard deviation of a unit over the digits, as the mean over the units. Digits of 8 × 8 counts: ${source}`,
  presets: {
    opening: {
      label: 'ReLU, as usually drawn',
      hint: 'Left, the filled part gets narrow and units die. Right, every layer is alike.',
    },
    tanh: {
      label: 'tanh, as usually drawn',
      hint: 'No unit dies, but layer after layer the spread fades.',
    },
    small: {
      label: 'Drawn too small',
      hint: 'At 0.3 times the size the last layers say next to nothing. The right half has not moved.',
    },
    large: {
      label: 'Drawn too large',
      hint: 'At three times the size almost everything in the last layers lies beyond the axis.',
    },
    flat: {
      label: 'tanh, drawn too large',
      hint: 'tanh cannot explode. It goes flat: see how many outputs lie beyond ±0.95.',
    },
    unseen: {
      label: 'On unseen digits',
      hint: 'The same weights, other digits: right, the deviations are only close to 1.',
    },
  },
  questions: {
    three: {
      question:
        'All weights are drawn three times as large. How much wider do the pre-activations of layer 10 spread, before anything is fitted to data?',
      options: {
        same: {
          label: 'as wide as now: the length of v is divided out',
          misconception:
            'The length of v is divided out, but g is drawn with it: at the start g is ∥v∥, so w is three times as large.',
        },
        three: {
          label: 'about 3 times as wide',
          misconception: 'That holds for layer 1; every later layer multiplies by 3 once more.',
        },
        thirty: {
          label: 'about 30 times as wide: 3 for each of ten layers',
          misconception: 'The factors of layers that follow each other multiply, they do not add.',
        },
        power: { label: 'more than 10 000 times as wide' },
      },
    },
  },
  fields: { scale: 'scale', activation: 'activation', digits: 'digits' },
  ended: 'This figure has no steps.',
  activations: { relu: 'ReLU', tanh: 'tanh' },
  percent: (number: string) => `${number} %`,
  lessThanOnePercent: 'less than 1 %',
  describe: {
    summary: (layers: number, units: number) =>
      `Histograms of the pre-activations in ${layers} layers of ${units} units, left before and right after data-dependent initialization. Nothing has been trained. You set how large the weights are drawn, the activation, and which digits go in.`,
    digits: {
      fitted: (count: number) => `the ${count} digits that the weights are fitted to`,
      unseen: 'digits that had no part in the fitting',
    },
    shown: (activation: string, scale: string, digits: string) =>
      `${activation} layers, weights drawn at ${scale} times the usual size, shown ${digits}.`,
    dead: (count: number, units: number) =>
      count === 1 ? `1 of its ${units} units is dead` : `${count} of its ${units} units are dead`,
    flat: (share: string) => `${share} of its outputs lie beyond ±0.95, where tanh is flat`,
    layerBefore: ({
      layer,
      fate,
      beyond,
      reach,
    }: {
      layer: number;
      fate: string;
      beyond: string;
      reach: number;
    }) =>
      `Layer ${layer} before: ${fate}, and ${beyond} of its pre-activations lie beyond ±${reach}.`,
    layerAfter: ({
      layer,
      fate,
      beyond,
      reach,
    }: {
      layer: number;
      fate: string;
      beyond: string;
      reach: number;
    }) =>
      `Layer ${layer} after: ${fate}, and ${beyond} of its pre-activations lie beyond ±${reach}.`,
    means: (offset: string) =>
      `After, the means of the units are at most ${offset} from 0, as a mean over the units of a layer.`,
    before: (first: string, last: string, layer: number) =>
      `Before, the deviation goes from ${first} in layer 1 to ${last} in layer ${layer}.`,
    afterOne: 'After, it is 1 in every layer.',
    afterBetween: (low: string, high: string) => `After, it lies between ${low} and ${high}.`,
    hint: 'Make the weights larger or smaller: the left half changes, the right one does not.',
    announcement: ({
      scale,
      activation,
      layer,
      before,
      after,
    }: {
      scale: string;
      activation: string;
      layer: number;
      before: string;
      after: string;
    }) =>
      `At scale ${scale} with ${activation}, the deviation in layer ${layer} is ${before} before and ${after} after.`,
  },
  picture: {
    label: (trend: string) => `Histograms of ten layers, before and after. ${trend}`,
    columns: { before: 'before', after: 'after' },
    dead: (count: number) => `${count} dead`,
    flat: (percent: number) => `${percent}% flat`,
  },
  controls: {
    scale: 'scale of the drawn weights, ×',
    activation: 'Activation',
    digits: {
      label: 'Digits',
      options: { fitted: 'the 256 fitted to', unseen: '225 unseen' },
    },
    draw: 'New draw',
  },
  chart: {
    label: 'Standard deviation by layer',
    layer: 'layer',
    table: "Standard deviation of a unit's pre-activation, as the mean over the units",
  },
};
