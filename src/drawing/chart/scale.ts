import { decimalsOf, formatNumber } from '../format.ts';
import { nice, tickStep, ticks } from '../ticks.ts';

/** An axis: where a value lies on it, from 0 to 1, and the few values written beside it. */
export interface Scale {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** An even axis over exactly the domain given; steps and other counts have no ticks between. */
export function evenScale(low: number, high: number, count: number, whole = false): Scale {
  const end = low === high ? low + 1 : high;
  const wanted = whole ? Math.max(1, Math.min(count, Math.floor(end - low))) : count;
  const decimals = decimalsOf(tickStep(low, end, wanted));
  // Very small and very large numbers need an exponent rather than a row of zeros.
  const format = decimals > 4 || Math.max(-low, end) >= 1e6 ? { digits: 3 } : { decimals };
  return {
    at: (value) => (value - low) / (end - low),
    ticks: ticks(low, end, wanted).map((value) => ({ value, text: formatNumber(value, format) })),
  };
}

/** A logarithmic axis with a number at powers of ten, closer ones where they would be too few. */
export function logScale(low: number, high: number, count: number): Scale {
  const [from, to] = low === high ? [low / 2, high * 2] : [low, high];
  const [start, end] = [Math.log10(from), Math.log10(to)];
  return {
    at: (value) => (Math.log10(value) - start) / (end - start),
    ticks: logTicks(from, to, count).map((value) => ({ value, text: formatNumber(value) })),
  };
}

/** Of powers, 1-3 and 1-2-5 the sparsest that has three ticks; not all powers where many. */
function logTicks(low: number, high: number, count: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const decades = Math.ceil(Math.log10(high) - 1e-9) - first;
  const inside = (value: number) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  const every = Math.max(1, Math.floor(decades / count));
  for (const digits of [[1], [1, 3], [1, 2, 5]]) {
    const found = Array.from({ length: decades + 1 }, (_, i) => first + i)
      .filter((power) => power % every === 0)
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter(inside);
    if (found.length >= 3) return found;
  }
  return ticks(low, high, count);
}

/** The smallest and the largest finite value; for a logarithmic axis, of those above zero. */
export function extent(values: Iterable<number>, log: boolean): [number, number] | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value) || (log && value <= 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > high ? undefined : [low, high];
}

/** An extent widened to round numbers, and to zero where that is near or there is but one value. */
export function widened([low, high]: readonly [number, number]): [number, number] {
  const alone = low === high;
  const from = low > 0 && (alone || low < high / 2) ? 0 : low;
  const to = alone && high <= 0 ? (low === 0 ? 1 : 0) : high;
  const [start, end] = nice(from, to, 4);
  // The largest numbers have no round number above them.
  return Number.isFinite(end - start) ? [start, end] : [from, to];
}
