import { cos, log } from './portable.ts';

const INCREMENT = 0x6d2b79f5;

/**
 * Seeded uniform draws in [0, 1), addressed by number: `random(seed)(n)` is draw n = 0, 1, 2, … of
 * the generator mulberry32. Its state after n draws is seed + n·0x6D2B79F5 mod 2³², so any draw
 * can be had without those before it.
 * @param seed an integer; taken mod 2³².
 */
export function random(seed: number): (draw: number) => number {
  return (draw) => {
    const state = ((seed | 0) + Math.imul(draw + 1, INCREMENT)) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Seeded draws of the standard normal distribution, addressed by number: draw n is made of the
 * uniform draws 2n and 2n + 1 (Box and Muller, 1958).
 */
export function normal(seed: number): (draw: number) => number {
  const uniform = random(seed);
  return (draw) => {
    // 1 − u lies in (0, 1], where the logarithm is finite.
    const radius = Math.sqrt(-2 * log(1 - uniform(2 * draw)));
    return radius * cos(2 * Math.PI * uniform(2 * draw + 1));
  };
}

/** Puts 0 … order.length − 1 into `order`, shuffled (Fisher and Yates) by the draws from `first` on. */
export function shuffle(order: Uint16Array, seed: number, first = 0): void {
  const uniform = random(seed);
  for (let i = 0; i < order.length; i++) order[i] = i;
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform(first + i) * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
