/** At most `count` of the numbers 0 to `length` − 1, evenly spread, the first and last among them. */
export function evenly(length: number, count: number): number[] {
  const n = Math.min(length, count);
  if (n < 2) return n === 1 ? [0] : [];
  return Array.from({ length: n }, (_, i) => Math.round((i * (length - 1)) / (n - 1)));
}
