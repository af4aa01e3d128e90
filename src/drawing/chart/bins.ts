/** How many values lie in each of some bins of one width, and how many beyond them. */
export interface Bins {
  readonly below: number;
  readonly counts: readonly number[];
  readonly above: number;
}

/**
 * Counts values from `low` to `high`, both included, in bins that include their lower ends; what is
 * not a number is not counted.
 */
export function binned(
  values: Iterable<number>,
  low: number,
  high: number,
  binCount: number,
): Bins {
  const counts = new Array<number>(binCount).fill(0);
  let [below, above] = [0, 0];
  for (const value of values) {
    if (value < low) below++;
    else if (value > high) above++;
    else if (value >= low) {
      const bin = Math.floor(((value - low) / (high - low)) * binCount);
      // The upper end belongs to the last bin.
      const inside = Math.min(bin, binCount - 1);
      counts[inside] = (counts[inside] as number) + 1;
    }
  }
  return { below, counts, above };
}

/** The highest count of all, those beyond the bins included. */
export function highestOf({ below, counts, above }: Bins): number {
  return Math.max(below, above, ...counts);
}

/** The share of values that lie beyond the bins; 0 where there are no values. */
export function shareBeyond({ below, counts, above }: Bins): number {
  const beyond = below + above;
  const all = counts.reduce((sum, count) => sum + count, beyond);
  return all === 0 ? 0 : beyond / all;
}
