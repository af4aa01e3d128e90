/** The words of the figure “Relatives of weight norm”. */
export const words = {
  title: 'Relatives of weight norm',
  caption:
    'The same w and the same gradient under two methods. The red arrow is a plain step; pale arrows from the origin are w after one step. The thin arrow, or the square, is w of the method that is compared with.',
  presets: {
    opening: {
      label: 'unitNorm beside a plain step',
      hint: 'One plain step along the red arrow, then back to the circle. Say what you think it is.',
    },
    'look-alikes': {
      label: 'unitNorm beside divideAfter',
      hint: 'Both divide after each step: one divides w, the other v. Look at the two lengths of w.',
    },
    'unit-beside-weight-norm': {
      label: 'unitNorm beside weight norm',
      hint: 'Play: w of unitNorm stays 1 long, w of weight norm becomes as long as the data ask for.',
    },
    'weight-norm': {
      label: 'Weight norm beside a plain step',
      hint: 'v turns and grows, g sets the length. The first small step is the plain one.',
    },
    'divide-after': {
      label: 'divideAfter beside weight norm',
      hint: 'The same first step. Then only weight norm, whose v may grow, becomes calm.',
    },
    l2: {
      label: 'An L2 penalty',
      hint: 'w is pulled towards zero at every step, and comes to rest too short.',
    },
    'max-norm': {
      label: 'Max-norm',
      hint: 'Nothing happens until w would be longer than c. Then it is cut.',
    },
    'spectral-norm': {
      label: 'Spectral norm',
      hint: 'v is divided by the largest stretch of its layer of three rows, so w is never longer than 1.',
    },
    standardization: {
      label: 'Weight standardization beside weight norm',
      hint: 'v grows as in weight norm, but there is no g: w is √3 long for three inputs, always.',
    },
    'batch-norm': {
      label: 'Batch norm beside weight norm',
      hint: 'The inputs are spread less along the second axis, so the two go different ways.',
    },
    whitened: {
      label: 'Batch norm on whitened inputs',
      hint: 'The inputs are spread equally in all directions: batch norm and weight norm are the same.',
    },
    'layer-norm': {
      label: 'Layer norm',
      hint: 'Each input meets a w of its own length. The line between two dots shows which lengths.',
    },
  },
  questions: {
    divides: {
      question: 'A plain step, then w is divided by its length. Is that weight normalization?',
      options: {
        yes: {
          label: 'yes',
          misconception:
            'Weight normalization holds w at no length: it learns g, and divides v only inside the formula. Here w can never be longer than 1.',
        },
        v: {
          label: 'no: there v is divided after each step',
          misconception:
            'Weight normalization divides v only inside the formula, and lets it grow. Dividing v after each step is divideAfter: it leaves w where it is, but its rate never cools.',
        },
        no: { label: 'no: this allows one length of w only' },
      },
    },
  },
  fields: {
    method: 'Method',
    other: 'Compare with',
    decay: 'Penalty λ',
    longest: 'Greatest length c',
    whitened: 'Whitened inputs',
  },
  table: {
    caption: 'What each of them does',
    now: 'Length of w now',
    lengths: (shortest: string, longest: string) => `${shortest} to ${longest}`,
    next: 'after the next step',
    noNext: 'no next step',
    turn: 'Turn by the next step',
    noTurn: 'none',
    loss: 'Loss',
  },
  describe: {
    summary: {
      circle:
        'A plane of weights with the loss of a tanh neuron as contours, for eight inputs on a circle. Two methods start from the same w, as far as they allow it, and make the same number of steps with the same learning rate.',
      ellipse:
        'A plane of weights with the loss of a tanh neuron as contours, for eight inputs on an ellipse, spread half as much along the second axis. Two methods start from the same w, as far as they allow it, and make the same number of steps with the same learning rate.',
    },
    step: ({
      step,
      method,
      other,
      rate,
    }: {
      step: number;
      method: string;
      other: string;
      rate: string;
    }) => `Step ${step}: ${method}, compared with ${other}; learning rate ${rate}, all samples.`,
    end: (name: string, length: string) =>
      `${capital(name)}: w is ${length} long, and there is no next step.`,
    next: ({
      name,
      length,
      next,
      turn,
      each,
    }: {
      name: string;
      length: string;
      next: string;
      /** None where a w has no length. */
      turn: string | undefined;
      /** Whether each sample meets its own w. */
      each: boolean;
    }) =>
      `${capital(name)}: w is ${length} long; the next step makes it${each ? ', on average over the samples,' : ''} ${next} long${turn === undefined ? '' : ` and turns it by ${turn} degrees`}.`,
    losses: ({
      first,
      method,
      second,
      other,
    }: {
      first: string;
      method: string;
      second: string;
      other: string;
    }) => `The loss is ${first} with ${method}, and ${second} with ${other}.`,
    gradient: (gradW: string) => `The gradient for w is ${gradW}.`,
    stored: (name: string, direction: string, length: string) =>
      `${capital(name)} stores v, which points to ${direction} and is ${length} long.`,
    lengths: ({
      step,
      first,
      method,
      second,
      other,
    }: {
      step: number;
      first: string;
      method: string;
      second: string;
      other: string;
    }) => `At step ${step} w is ${first} long with ${method}, and ${second} with ${other}.`,
    remarks: {
      layer:
        'Spectral norm and layer norm look at a whole layer: w belongs to the first of three units, and the other two are held still.',
      layerNorm:
        'Under layer norm each input meets a weight of its own length. The arrow is the mean, and the contours, which are of one weight for all, do not give its loss.',
      standardization:
        'Weight standardization takes the mean of the entries away. With two inputs that leaves nothing to turn, so it has three here: the picture is the plane of weights whose entries sum to zero.',
      batchNorm:
        'Batch norm divides by the spread over all eight samples, and γ starts so that w is the same.',
    },
    hint: {
      start: 'Compare what one step does to w, then press play and watch the lengths.',
      same: 'Choose another method to compare with.',
      unitNorm: 'Compare with divideAfter, which divides v and not w.',
      running: 'Choose another method, or a larger learning rate, and compare again.',
    },
  },
  picture: {
    label: 'Weight space',
    tipOfW: 'tip of w',
    tipOfV: 'tip of v',
    tipAt: (length: string, angle: string) => `length ${length}, direction ${angle} degrees`,
  },
  controls: {
    method: 'method',
    other: 'compare with',
    decay: 'penalty λ',
    longest: 'greatest length c',
    scaleHint: 'The signed length of w at the start, where the method leaves it free.',
    whitened: 'Whitened inputs: spread equally in all directions',
  },
  chart: {
    label: 'Lengths',
    step: 'step',
    length: 'length',
    table: 'Lengths by step',
    weight: (name: string) => `∥w∥ ${name}`,
    meanWeight: (name: string) => `∥w∥ ${name}, mean`,
    stored: (name: string) => `∥v∥ ${name}`,
    method: {
      circle:
        'Method: gradient descent, all samples, no bias. Data: eight points on a circle, with the outputs of a tanh neuron whose weight is 1.5 long.',
      ellipse:
        'Method: gradient descent, all samples, no bias. Data: eight points on an ellipse, with the outputs of a tanh neuron whose weight is 1.5 long.',
    },
  },
};

/** A name as it begins a sentence. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
