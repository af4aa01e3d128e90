import { words } from '#words/figures/initialization.ts';
import { splitDigits } from '../../datasets/digits/digits.ts';
import { type Bins, binned } from '../../drawing/index.ts';
import { batchFields, choiceField, numberField, type SettingsOf } from '../../simulation/index.ts';
import {
  type ActivationName,
  type LayerSpread,
  type Network,
  network,
  type Samples,
  spreadOf,
  startNetwork,
} from '../../weightnorm/index.ts';
import { theDigits } from '../digits.ts';
import { memoByObject } from '../memo.ts';

export const LAYERS = 10;
export const UNITS = 32;
/** How many digits the weights are fitted to. */
export const FITTED = 256;
/** The axis of all histograms goes from −REACH to REACH. */
export const REACH = 4;
// Odd, so that zero lies in the middle of a bin.
const BINS = 41;

export const schema = {
  /** Factor on all drawn weights. */
  scale: numberField({
    key: 'scale',
    label: words.fields.scale,
    initial: 1,
    min: 0.1,
    max: 10,
    log: true,
  }),
  activation: choiceField({
    key: 'activation',
    label: words.fields.activation,
    options: ['relu', 'tanh'],
    initial: 'relu',
  }),
  /** Which digits the layers are shown: those they are fitted to, or others. */
  digits: choiceField({
    key: 'digits',
    label: words.fields.digits,
    options: ['fitted', 'unseen'],
    initial: 'fitted',
  }),
  /** Draws the weights, and the digits for fitting. */
  seed: batchFields.seed,
};

export type InitializationSettings = SettingsOf<typeof schema>;
type Drawn = Pick<InitializationSettings, 'activation' | 'seed'>;

/** What the pre-activations of one layer are like over some digits. */
export interface LayerLook {
  /** Mean over the units of the standard deviation of a unit's pre-activation. */
  readonly deviation: number;
  /** Mean over the units of the distance of a unit's mean from 0. */
  readonly offset: number;
  /** Units that give 0 for every digit. */
  readonly dead: number;
  /** Share of outputs beyond ±0.95. */
  readonly saturated: number;
  /** All pre-activations, and the same measured from the mean of their unit. */
  readonly all: Bins;
  readonly own: Bins;
}

/** Both kinds of digits for a seed, at most FITTED of each. */
function digitsFor(seed: number): Readonly<Record<InitializationSettings['digits'], Samples>> {
  const { train, validation } = splitDigits(theDigits(), seed);
  const width = train.inputs.length / train.labels.length;
  const fitted = {
    inputs: train.inputs.slice(0, FITTED * width),
    labels: train.labels.slice(0, FITTED),
  };
  return { fitted, unseen: validation };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sums a layer's spread up. */
function lookOf({ deviations, means, dead, saturated, values }: LayerSpread): LayerLook {
  const fromOwnMean = values.map((value, at) => value - (means[at % means.length] as number));
  return {
    deviation: average(deviations),
    offset: average(means.map(Math.abs)),
    dead,
    saturated,
    all: binned(values, -REACH, REACH, BINS),
    own: binned(fromOwnMean, -REACH, REACH, BINS),
  };
}

/** The hidden layers; the output layer has no activation and is left out. */
const looksOf = (net: Network, samples: Samples): readonly LayerLook[] =>
  spreadOf(net, samples).slice(0, LAYERS).map(lookOf);

const sizes = [64, ...new Array<number>(LAYERS).fill(UNITS), 10];
const nets = new Map<ActivationName, Network>();

function netFor(activation: ActivationName): Network {
  const known = nets.get(activation);
  if (known) return known;
  const shape = {
    sizes,
    activation,
    parameterization: 'weightNorm',
    normalization: 'none',
  } as const;
  const net = network(shape, FITTED);
  nets.set(activation, net);
  return net;
}

/** `compute`, remembered for the last draw. */
function ofLastDraw<T>(compute: (drawn: Drawn) => T): (drawn: Drawn) => T {
  let last: { readonly key: string; readonly value: T } | undefined;
  return ({ activation, seed }) => {
    const key = `${activation} ${seed}`;
    if (last?.key !== key) last = { key, value: compute({ activation, seed }) };
    return last.value;
  };
}

const digitsOf = ofLastDraw(({ seed }) => digitsFor(seed));

/** The layers as they are drawn, without looking at data. */
export const beforeFit = memoByObject((settings: InitializationSettings): readonly LayerLook[] => {
  const { activation, scale, seed, digits } = settings;
  const net = netFor(activation);
  startNetwork(net, { weights: 'he', scale, seed, fitTo: null });
  return looksOf(net, digitsOf(settings)[digits]);
});

/** The layers after data-dependent initialization, over both kinds of digits. */
export function computeAfterFit({ activation, seed }: Drawn, scale: number) {
  const samples = digitsFor(seed);
  const net = netFor(activation);
  startNetwork(net, { weights: 'he', scale, seed, fitTo: samples.fitted });
  return { fitted: looksOf(net, samples.fitted), unseen: looksOf(net, samples.unseen) };
}

/** The same, whatever the scale of the draws, which equations (5) and (6) divide out. */
export const afterFit = ofLastDraw((drawn) => computeAfterFit(drawn, 1));
