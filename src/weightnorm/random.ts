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
