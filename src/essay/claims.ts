import { words } from '#words/claims.ts';
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
  readonly text: string;
  readonly of: ReferenceKey;
  /** Section, equation, table or figure. */
  readonly at: string;
}

/** A number that the project's own code gives. */
export interface Computed {
  readonly kind: 'computed';
  readonly value: () => number;
  /** Digits after the point; as many as there are unless told. */
  readonly decimals?: number;
}

export type Claim = Quoted | Computed;

const quoted = (of: ReferenceKey, at: string, text: string): Quoted => ({
  kind: 'quoted',
  text,
  of,
  at,
});

const computed = (value: () => number): Computed => ({
  kind: 'computed',
  value,
});

const { places } = words;

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
  'cifar.plain': quoted('salimans2016', places.cifar, '8.43'),
  'cifar.weightNorm': quoted('salimans2016', places.cifar, '8.46'),
  'cifar.meanOnly': quoted('salimans2016', places.cifar, '8.52'),
  'cifar.batchNorm': quoted('salimans2016', places.cifar, '8.05'),
  'cifar.both': quoted('salimans2016', places.cifar, '7.31'),
  'breakout.plain': quoted('salimans2016', places.games, '410'),
  'breakout.weightNorm': quoted('salimans2016', places.games, '403'),
  'paper.spread': quoted('salimans2016', places.start, '0.05'),
  'digits.side': computed(() => DIGIT_SIDE),
  'digits.ink': computed(() => MOST_INK),
  'digits.test': computed(() => TEST_COUNT),
  'network.units': computed(() => HIDDEN_UNITS),
  'network.fit': computed(() => FIT_SAMPLES),
  'network.flat': computed(() => SATURATED_FROM),
  'experiments.lowestRate': computed(() => Math.min(...rates())),
  'experiments.highestRate': computed(() => Math.max(...rates())),
  'experiments.confidence': computed(() => 100 * CONFIDENCE),
  'experiments.learned': computed(() => 100 * LEARNED),
  'ring2.length': computed(() => roundedLength(ringWeights.ring2)),
  'flip.goal1': computed(() => ringWeights.circle[0] ?? 0),
  'flip.goal2': computed(() => ringWeights.circle[1] ?? 0),
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof claims;

/** What is claimed, as a sentence. */
export const saying = (id: ClaimId): string => words.says[id];

export const isClaimId = (id: string): id is ClaimId => Object.hasOwn(claims, id);

/** A claim as it stands in a sentence. */
export function claimText(id: ClaimId): string {
  const claim: Claim = claims[id];
  if (claim.kind === 'quoted') return claim.text;
  const value = claim.value();
  if (!Number.isFinite(value)) throw new Error(`The claim “${id}” has no value.`);
  return String(value).replace('-', '−');
}
