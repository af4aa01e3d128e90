/** The words of the figure “Five learning rates”. */
export const words = {
  title: 'Five learning rates',
  caption:
    'The same neuron, the same noisy samples, five learning rates η. Each line is the rate η/∥v∥² at which the direction of v really moves. The thin straight line predicts it without knowing η.',
  presets: {
    opening: {
      label: 'As it opened',
      hint: 'Two steps are done. Guess where the five lines will be after a thousand, then press play.',
    },
    end: {
      label: 'After 1000 steps',
      hint: 'The five lines have come together, though the learning rates are still a hundredfold apart.',
    },
    length: {
      label: 'How long v becomes',
      hint: 'The same runs, seen by the length of v: the larger the learning rate, the longer v.',
    },
    even: {
      label: 'Even axes',
      hint: 'Without logarithms nearly all of it happens in the lower left corner.',
    },
    loud: {
      label: 'Louder noise',
      hint: 'Twice the noise makes larger gradients, so the lines come together earlier.',
    },
    quiet: {
      label: 'No noise',
      hint: 'Without noise the gradients die out at the best w. Then v stops growing, and the lines stay apart.',
    },
  },
  questions: {
    spread: {
      question:
        'The five learning rates are a hundredfold apart. How far apart are the lines after 300 steps?',
      options: {
        hundredfold: {
          label: 'a hundredfold, as before',
          misconception:
            'A constant η is no constant rate of turning: the larger η is, the longer it makes v.',
        },
        tenfold: {
          label: 'about tenfold',
          misconception:
            '∥v∥² comes to grow in proportion to η itself, and not to its root, so all of η drops out.',
        },
        twofold: { label: 'about twofold' },
        wider: {
          label: 'even further',
          misconception:
            'A large η does make the largest turns, but each of them makes v longer and the next turn smaller.',
        },
      },
    },
  },
  fields: {
    noise: 'Noise',
    show: 'Lines',
    logAxes: 'Logarithmic axes',
    theory: 'Prediction',
    watch: 'Numbers of η',
  },
  describe: {
    summary:
      'A chart of η/∥v∥², or of ∥v∥, against the step for five learning rates from 0.1 to 10, all from the same start and on the same noisy samples. Beside it are the losses of the same five learning rates with a plain w.',
    end: (value: string, eta: string) => `${value} (η = ${eta})`,
    start:
      'At step 0 all five v are 1 long, so the five values of η/∥v∥² are the learning rates themselves.',
    noZero: 'A logarithmic axis has no place for step 0, so the steps lie evenly until step 2.',
    rates: ({
      step,
      low,
      high,
      factor,
    }: {
      step: number;
      low: string;
      high: string;
      factor: string;
    }) =>
      `At step ${step} the five values of η/∥v∥² reach from ${low} to ${high}: a factor of ${factor}, where the learning rates span 100.`,
    lengths: ({
      step,
      low,
      high,
      factor,
    }: {
      step: number;
      low: string;
      high: string;
      factor: string;
    }) =>
      `At step ${step} the five lengths ∥v∥ reach from ${low} to ${high}: a factor of ${factor}; all began at 1.`,
    noLoss: 'No step has been made, so there is no loss to compare.',
    losses: ({
      steps,
      eta,
      weightNorm,
      plain,
    }: {
      steps: number;
      eta: string;
      weightNorm: string;
      plain: string;
    }) =>
      `Over the last ${steps} ${steps === 1 ? 'step' : 'steps'} the mean loss at η = ${eta} was ${weightNorm} with weight norm and ${plain} with a plain w.`,
    step: (step: number, noise: string) =>
      `Step ${step}: one sample at a time, each target off by up to ${noise}.`,
    rateAt: (rate: string, eta: string) => `${rate} at η = ${eta}`,
    allRates: (rates: string) => `The rates η/∥v∥² are ${rates}.`,
    gradient: ({
      eta,
      gamma,
      normV,
      g,
    }: {
      eta: string;
      gamma: string;
      normV: string;
      g: string;
    }) =>
      `In the run with η = ${eta} the gradient of a v of length 1 has been γ = ${gamma} in size; v is ${normV} long and g is ${g}.`,
    hint: {
      quiet: 'Give the targets noise again: only gradients that never die out make the lines meet.',
      early: 'Play, or move the bar to step 1000, and see where the lines go.',
      late: 'Take a new seed: the noise is another, the lines meet all the same.',
    },
  },
  picture: {
    rates: { label: 'Rate of the direction by step', table: 'η/∥v∥² by step' },
    lengths: { label: 'Length of v by step', table: '∥v∥ by step' },
    step: 'step',
    prediction: 'prediction 1/(γ√(2t))',
  },
  table: {
    caption: (steps: number) => `Now, and the mean loss of the last ${steps} steps`,
    weightNorm: 'loss, weight norm',
    plain: 'loss, plain w',
  },
  controls: {
    show: 'The lines show',
    logAxes: 'Logarithmic axes',
    theory: 'Prediction',
    noise: 'noise of the targets, ±',
    watch: 'γ is measured in the run with η =',
    gamma: (gamma: string) =>
      `γ = ${gamma}: the root mean square of ∥v∥·∥∇v L∥ over the steps of this run so far.`,
    noGamma: 'γ can be measured after the first step.',
  },
  chart: {
    label: 'Mean loss by learning rate',
    rate: 'learning rate η',
    loss: 'mean loss',
    table: 'Mean loss of the last hundred steps by learning rate',
    weightNorm: 'weight norm',
    plain: 'plain w',
    method: (data: string) =>
      `Method: SGD, one sample at a time. Data: ${data}, with noisy targets.`,
  },
  values: {
    done: (steps: number) =>
      steps === 0 ? 'no steps are' : `${steps} ${steps === 1 ? 'step is' : 'steps are'}`,
  },
};
