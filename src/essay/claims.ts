import { words } from '#words/claims.ts';
import { DIGIT_SIDE, MOST_INK, TEST_COUNT } from '../datasets/digits/digits.ts';
import { ringWeights } from '../datasets/index.ts';
import { theExperiments } from '../figures/digits.ts';
import type { FigureName } from '../figures/registry.ts';
import { CONFIDENCE, LEARNED } from '../simulation/network/experiments.ts';
import { FIT_SAMPLES, HIDDEN_UNITS } from '../simulation/network/lane.ts';
import { norm, SATURATED_FROM, type Vector } from '../weightnorm/index.ts';
import { WORDS_A_MINUTE } from './pace.ts';
import type { ReferenceKey } from './references.ts';

/** A figure's preset that shows it. */
export interface ShownBy {
  readonly figure: FigureName;
  readonly preset: string;
}

/** A number that a work states: copied from it, and said where. */
export interface Quoted {
  readonly kind: 'quoted';
  readonly text: string;
  readonly of: ReferenceKey;
  /** Section, equation, table or figure. */
  readonly at: string;
  readonly shownBy?: ShownBy;
}

/** A number that the project's own code gives. */
export interface Computed {
  readonly kind: 'computed';
  readonly value: () => number;
  /** The file that it comes from, and the test of it. */
  readonly code: string;
  readonly test: string;
  readonly shownBy?: ShownBy;
}

export type Claim = Quoted | Computed;

const quoted = (of: ReferenceKey, at: string, text: string): Quoted => ({
  kind: 'quoted',
  text,
  of,
  at,
});

const computed = (
  source: Pick<Computed, 'code' | 'test' | 'shownBy'>,
  value: () => number,
): Computed => ({ kind: 'computed', value, ...source });

const DIGITS = {
  code: 'src/datasets/digits/digits.ts',
  test: 'tests/datasets/digits.test.ts',
  shownBy: { figure: 'network', preset: 'opening' },
} as const;
const LANES = {
  code: 'src/simulation/network/lane.ts',
  test: 'tests/simulation/network-trainer.test.ts',
  shownBy: { figure: 'initialization', preset: 'opening' },
} as const;
const FLAT = {
  code: 'src/weightnorm/network/look.ts',
  test: 'tests/weightnorm/network-evaluate.test.ts',
  shownBy: { figure: 'initialization', preset: 'flat' },
} as const;
const SWEEPS = {
  code: 'public/data/experiments.json',
  test: 'tests/tools/experiments.test.ts',
} as const;
const COUNTED = {
  code: 'src/simulation/network/experiments.ts',
  test: 'tests/tools/experiments.test.ts',
} as const;
const RINGS = { code: 'src/datasets/ring.ts', test: 'tests/datasets/ring.test.ts' } as const;
const GOAL = { ...RINGS, shownBy: { figure: 'flip', preset: 'opening' } } as const;
const PACE = { code: 'src/essay/pace.ts', test: 'tests/site/reading-time.dom.test.tsx' } as const;

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
  'digits.side': computed(DIGITS, () => DIGIT_SIDE),
  'digits.ink': computed(DIGITS, () => MOST_INK),
  'digits.test': computed(DIGITS, () => TEST_COUNT),
  'network.units': computed(LANES, () => HIDDEN_UNITS),
  'network.fit': computed(LANES, () => FIT_SAMPLES),
  'network.flat': computed(FLAT, () => SATURATED_FROM),
  'experiments.lowestRate': computed(SWEEPS, () => Math.min(...rates())),
  'experiments.highestRate': computed(SWEEPS, () => Math.max(...rates())),
  'experiments.confidence': computed(COUNTED, () => 100 * CONFIDENCE),
  'experiments.learned': computed(COUNTED, () => 100 * LEARNED),
  'ring2.length': computed({ ...RINGS, shownBy: { figure: 'relatives', preset: 'opening' } }, () =>
    roundedLength(ringWeights.ring2),
  ),
  'flip.goal1': computed(GOAL, () => ringWeights.circle[0] ?? 0),
  'flip.goal2': computed(GOAL, () => ringWeights.circle[1] ?? 0),
  'reading.pace': computed(PACE, () => WORDS_A_MINUTE),
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
