import { DIGIT_SIDE, MOST_INK, TEST_COUNT } from '../datasets/digits/digits.ts';
import { ringWeights } from '../datasets/index.ts';
import { theExperiments } from '../figures/digits.ts';
import { CONFIDENCE, LEARNED } from '../simulation/network/experiments.ts';
import { FIT_SAMPLES, HIDDEN_UNITS } from '../simulation/network/lane.ts';
import { norm, SATURATED_FROM, type Vector } from '../weightnorm/index.ts';
import type { ReferenceKey } from './references.ts';

/** A number that a work states: copied from it, and said where. */
export interface Quoted {
  readonly kind: 'quoted';
  /** What is claimed, as a sentence. */
  readonly says: string;
  readonly text: string;
  readonly of: ReferenceKey;
  /** Section, equation, table or figure. */
  readonly at: string;
}

/** A number that the project's own code gives. */
export interface Computed {
  readonly kind: 'computed';
  readonly says: string;
  readonly value: () => number;
  /** Digits after the point; as many as there are unless told. */
  readonly decimals?: number;
}

export type Claim = Quoted | Computed;

const quoted = (of: ReferenceKey, at: string, says: string, text: string): Quoted => ({
  kind: 'quoted',
  says,
  text,
  of,
  at,
});

const computed = (says: string, value: () => number): Computed => ({
  kind: 'computed',
  says,
  value,
});

const CIFAR = 'section 5.1, figure 2';
const GAMES = 'section 5.4';

const cifar = (network: string, text: string) =>
  quoted('salimans2016', CIFAR, `Test error on CIFAR-10 of ${network}, in per cent.`, text);

/** A length without the last bits, which rounding makes. */
const roundedLength = (w: Vector): number => Number(norm(w).toPrecision(12));

/** Learning rates of the first sweep of the experiments. */
const rates = (): number[] =>
  theExperiments().sweeps[0]?.methods[0]?.rates.map(({ learningRate }) => learningRate) ?? [];

/**
 * Every number that stands in the prose, on a card or in an answer and follows no figure: computed
 * by the project's code, or quoted with its place. Tests compute them all, and look for numbers that
 * stand without one.
 */
export const claims = {
  'cifar.plain': cifar('the plain network', '8.43'),
  'cifar.weightNorm': cifar('weight norm', '8.46'),
  'cifar.meanOnly': cifar('mean-only batch norm', '8.52'),
  'cifar.batchNorm': cifar('batch norm', '8.05'),
  'cifar.both': cifar('weight norm with mean-only batch norm', '7.31'),
  'breakout.plain': quoted('salimans2016', GAMES, 'Score in Breakout without weight norm.', '410'),
  'breakout.weightNorm': quoted('salimans2016', GAMES, 'Score in Breakout with it.', '403'),
  'paper.spread': quoted('salimans2016', 'section 3', 'Standard deviation of the drawn v.', '0.05'),
  'digits.side': computed('Pixels along each side of a digit.', () => DIGIT_SIDE),
  'digits.ink': computed('The largest count of ink in a pixel.', () => MOST_INK),
  'digits.test': computed('Digits of the test part.', () => TEST_COUNT),
  'network.units': computed('Units of a hidden layer.', () => HIDDEN_UNITS),
  'network.fit': computed('Digits that a start is fitted to.', () => FIT_SAMPLES),
  'network.flat': computed('Output beyond which a tanh counts as flat.', () => SATURATED_FROM),
  'experiments.lowestRate': computed('The smallest learning rate tried.', () =>
    Math.min(...rates()),
  ),
  'experiments.highestRate': computed('The largest learning rate tried.', () =>
    Math.max(...rates()),
  ),
  'experiments.confidence': computed(
    'Confidence of the intervals, in per cent.',
    () => 100 * CONFIDENCE,
  ),
  'experiments.learned': computed(
    'Training digits right that count as learned, in per cent.',
    () => 100 * LEARNED,
  ),
  'ring2.length': computed('Length of the weight that the points of the race were made by.', () =>
    roundedLength(ringWeights.ring2),
  ),
  'flip.goal1': computed(
    'First entry of the weight that the points of “Through zero” were made by.',
    () => ringWeights.circle[0] ?? 0,
  ),
  'flip.goal2': computed('Its second entry.', () => ringWeights.circle[1] ?? 0),
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof claims;

export const isClaimId = (id: string): id is ClaimId => Object.hasOwn(claims, id);

/** A claim as it stands in a sentence. */
export function claimText(id: ClaimId): string {
  const claim: Claim = claims[id];
  if (claim.kind === 'quoted') return claim.text;
  const value = claim.value();
  if (!Number.isFinite(value)) throw new Error(`The claim “${id}” has no value.`);
  return String(value).replace('-', '−');
}
