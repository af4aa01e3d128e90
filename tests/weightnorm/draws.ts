import { random } from '../../src/weightnorm/index.ts';

/** Seeded numbers for tests that need a few of them: uniform in [low, high), one after another. */
export function draws(seed: number) {
  const draw = random(seed);
  let next = 0;
  const uniform = (low: number, high: number): number => low + (high - low) * draw(next++);
  return {
    uniform,
    vector: (k: number, size = 1): number[] =>
      Array.from({ length: k }, () => uniform(-size, size)),
  };
}
