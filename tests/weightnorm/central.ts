/** The derivative of `f` at `x` by central differences: error about 1e-10 for smooth f of size 1. */
export function central(f: (x: number) => number, x: number): number {
  const h = 6e-6 * Math.max(1, Math.abs(x));
  const high = x + h;
  const low = x - h;
  return (f(high) - f(low)) / (high - low);
}

/** The gradient of `f` at `point`, entry by entry. */
export function centralGradient(
  f: (point: number[]) => number,
  point: readonly number[],
): number[] {
  return point.map((value, i) =>
    central((moved) => f(point.map((other, j) => (j === i ? moved : other))), value),
  );
}
