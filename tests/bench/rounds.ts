/** One thing measured in two ways: the library, and a loop written by hand for just this. */
export interface Comparison {
  readonly name: string;
  /** The library may take this many times as long as the loop. */
  readonly goal: number;
  readonly library: () => number;
  readonly byHand: () => number;
}

export interface Measurement {
  readonly library: number;
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
export function measure({ name, library, byHand }: Comparison, rounds = 101): Measurement {
  const difference = Math.abs(library() - byHand());
  if (!(difference < 1e-9)) throw new Error(`${name}: the two differ by ${difference}.`);
  const times = { library: [] as number[], byHand: [] as number[], ratio: [] as number[] };
  for (let round = -20; round < rounds; round++) {
    const first = milliseconds(round % 2 === 0 ? library : byHand);
    const second = milliseconds(round % 2 === 0 ? byHand : library);
    const [ours, theirs] = round % 2 === 0 ? [first, second] : [second, first];
    if (round < 0) continue;
    times.library.push(ours);
    times.byHand.push(theirs);
    times.ratio.push(ours / theirs);
  }
  return {
    library: median(times.library),
    byHand: median(times.byHand),
    ratio: median(times.ratio),
  };
}
