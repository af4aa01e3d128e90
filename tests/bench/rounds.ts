/** One thing measured in two ways: our own code, and a loop written by hand for just this. */
export interface Comparison {
  readonly name: string;
  /** Ours may take this many times as long as the loop. */
  readonly goal: number;
  readonly ours: () => number;
  readonly byHand: () => number;
}

export interface Measurement {
  readonly ours: number;
  readonly byHand: number;
  readonly ratio: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function milliseconds(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Times both in turn, round after round in one process, so that a change of the machine's speed
 * meets both alike. The first rounds warm up and do not count.
 */
export function measure({ name, ours, byHand }: Comparison, rounds = 101): Measurement {
  const difference = Math.abs(ours() - byHand());
  if (!(difference < 1e-9)) throw new Error(`${name}: the two differ by ${difference}.`);
  const times = { ours: [] as number[], byHand: [] as number[], ratio: [] as number[] };
  for (let round = -20; round < rounds; round++) {
    const first = milliseconds(round % 2 === 0 ? ours : byHand);
    const second = milliseconds(round % 2 === 0 ? byHand : ours);
    const [mine, theirs] = round % 2 === 0 ? [first, second] : [second, first];
    if (round < 0) continue;
    times.ours.push(mine);
    times.byHand.push(theirs);
    times.ratio.push(mine / theirs);
  }
  return {
    ours: median(times.ours),
    byHand: median(times.byHand),
    ratio: median(times.ratio),
  };
}
