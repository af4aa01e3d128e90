/** One thing measured in two ways: our own code, and something else that does the same. */
export interface Comparison {
  readonly name: string;
  /** What the other one is. */
  readonly against: string;
  /** Ours may take this many times as long. */
  readonly goal: number;
  /** Both return a number made of what they computed. */
  readonly ours: () => number;
  readonly other: () => number;
  /** How far the two numbers may lie apart; 1e-9 unless told. */
  readonly tolerance?: number;
}

/** Medians in milliseconds, and the median of the ratios of all rounds. */
export interface Measurement {
  readonly ours: number;
  readonly other: number;
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

export function milliseconds(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Times both in turn, round after round in one process, so that a change of the machine's speed
 * meets both alike. The first rounds warm up and do not count.
 */
export function measure(comparison: Comparison, rounds = 101): Measurement {
  const { name, ours, other, tolerance = 1e-9 } = comparison;
  const difference = Math.abs(ours() - other());
  if (!(difference < tolerance)) throw new Error(`${name}: the two differ by ${difference}.`);
  const times = { ours: [] as number[], other: [] as number[], ratio: [] as number[] };
  for (let round = -20; round < rounds; round++) {
    const first = milliseconds(round % 2 === 0 ? ours : other);
    const second = milliseconds(round % 2 === 0 ? other : ours);
    const [mine, theirs] = round % 2 === 0 ? [first, second] : [second, first];
    if (round < 0) continue;
    times.ours.push(mine);
    times.other.push(theirs);
    times.ratio.push(mine / theirs);
  }
  return {
    ours: median(times.ours),
    other: median(times.other),
    ratio: median(times.ratio),
  };
}
