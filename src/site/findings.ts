import { words } from '#words/page.ts';
import { formatNumber } from '../drawing/format.ts';
import type {
  Estimate,
  Experiments,
  MethodRecord,
  SweepRecord,
} from '../simulation/network/experiments.ts';

const percent = (share: number): string => formatNumber(100 * share, { decimals: 1 });

/** Percentage points with their sign. */
function points(share: number): string {
  const text = percent(share);
  return share > 0 ? `+${text}` : text;
}

const range = ({ low, high }: Estimate, text: (share: number) => string): string =>
  words.range(text(low), text(high));

/** How many learning rates work: the median run comes to 97 % of the training digits. */
const working = ({ rates }: MethodRecord): number =>
  rates.filter(({ epochsTo97 }) => epochsTo97 !== null).length;

/** What can be said of one method in one sweep. */
const TEXTS: Readonly<Record<string, (found: MethodRecord, sweep: SweepRecord) => string>> = {
  test: ({ test }) => `${percent(test.mean)}\u00a0%`,
  testRange: ({ test }) => range(test, percent),
  againstPlainRange: ({ againstPlain }) => range(againstPlain, points),
  /** At how many learning rates the median run ends in numbers beyond all bounds. */
  lost: ({ rates }) => String(rates.filter(({ validation }) => validation[0] === 0).length),
  rate: ({ chosen }) => formatNumber(chosen),
  working: (found) => String(working(found)),
  seeds: (_, { seeds }) => String(seeds.length),
};

/** Where each of them stands in the record of a method. */
const PLACES: Readonly<Record<keyof typeof TEXTS, string>> = {
  test: 'test.mean',
  testRange: 'test.low, test.high',
  againstPlainRange: 'againstPlain.low, againstPlain.high',
  lost: 'rates[*].validation[0] = 0, counted',
  rate: 'chosen',
  working: 'rates[*].epochsTo97, counted',
  seeds: 'seeds, counted',
};

/** Where a finding stands in data/experiments.json, to be looked up there. */
export function findingPlace(at: string): string {
  const [sweep, method, what = ''] = at.split('/');
  return `${sweep}, ${method}: ${PLACES[what]}`;
}

/**
 * What the experiments found, as it stands in a sentence; `at` is sweep, method and what, such as
 * `shallow/plain/test`.
 * @throws Error when there is no such thing: a sentence must not stand without its number.
 */
export function findingText({ sweeps }: Experiments, at: string): string {
  const [sweepId, method, what = ''] = at.split('/');
  const sweep = sweeps.find(({ id }) => id === sweepId);
  const found = sweep?.methods.find((one) => one.method === method);
  const text = Object.hasOwn(TEXTS, what) ? TEXTS[what] : undefined;
  if (!sweep || !found || !text) throw new Error(`The experiments say nothing of “${at}”.`);
  return text(found, sweep);
}
