/** The round numbers of an axis: d3-array's rule for 1, 2 and 5 times a power of ten, on its own. */

interface Spacing {
  /** Multiples of the step in the range: the first and the last. */
  readonly first: number;
  readonly last: number;
  /** The step is `times / over`, one of which is 1 and both whole, so that multiples are exact. */
  readonly times: number;
  readonly over: number;
}

function spacing(low: number, high: number, count: number): Spacing {
  const wanted = (high - low) / count;
  const power = Math.floor(Math.log10(wanted));
  const size = wanted / 10 ** power;
  const factor =
    size >= Math.sqrt(50) ? 10 : size >= Math.sqrt(10) ? 5 : size >= Math.SQRT2 ? 2 : 1;
  const times = power < 0 ? 1 : 10 ** power * factor;
  const over = power < 0 ? 10 ** -power / factor : 1;
  let first = Math.round((low * over) / times);
  let last = Math.round((high * over) / times);
  if ((first * times) / over < low) first += 1;
  if ((last * times) / over > high) last -= 1;
  // One number asked for, and none of its size in the range.
  if (last < first && count >= 0.5 && count < 2) return spacing(low, high, count * 2);
  return { first, last, times, over };
}

/** How far apart about `count` round numbers lie between `low` and `high`; `low` < `high`. */
export function tickStep(low: number, high: number, count: number): number {
  const { times, over } = spacing(low, high, count);
  return times / over;
}

/** About `count` round numbers from `low` to `high`, both included where they are round. */
export function ticks(low: number, high: number, count: number): number[] {
  const { first, last, times, over } = spacing(low, high, count);
  if (!(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ((first + i) * times) / over);
}

/** The range widened to round numbers, as about `count` of them would lie on it. */
export function nice(low: number, high: number, count: number): [number, number] {
  let [start, end] = [low, high];
  let before = Number.NaN;
  for (;;) {
    const { times, over } = spacing(start, end, count);
    const step = times / over;
    if (step === before || step === 0 || !Number.isFinite(step)) return [start, end];
    before = step;
    const [from, to] = [Math.ceil((start * over) / times), Math.floor((end * over) / times)];
    // A bound that its own multiple misses by rounding is widened to the next.
    start = ((from - Number((from * times) / over > start)) * times) / over;
    end = ((to + Number((to * times) / over < end)) * times) / over;
  }
}
