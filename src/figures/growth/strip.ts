/** A bar of the strip, in parts of its width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** The end of the strip's scale: the next of 1, 2, 5, 10, … that the total fits into. */
export function scaleEnd(total: number): number {
  if (!(total > 0) || !Number.isFinite(total)) return 1;
  const power = 10 ** Math.floor(Math.log10(total));
  const digit = [1, 2, 5, 10].find((candidate) => candidate * power >= total * (1 - 1e-12)) ?? 10;
  return digit * power;
}

/** Lengths laid end to end on a strip of that length, the first from `start`. */
export function laid(start: number, lengths: readonly number[], end: number): Bar[] {
  let at = start;
  return lengths.map((length) => {
    const from = at;
    at += length;
    return { from: from / end, to: at / end };
  });
}
