/**
 * The product of a dense layer on its way forward; those of the way back are in accumulate.ts.
 * Matrices are row-major Float64Arrays: activations [sample][unit], weights [unit][input], so that
 * every inner loop walks through memory entry by entry. Each sum is taken in the order of its index
 * whatever the tile, so the result has the same bits at every size of batch and in every engine.
 */

// Sums of one tile do not wait for each other, and each entry loaded is used two or four times.
const TILE_SAMPLES = 2;
const TILE_UNITS = 4;

/** One entry of a·wᵀ, for what is left beside the tiles. */
function inner(a: Float64Array, from: number, w: Float64Array, row: number, k: number): number {
  let sum = 0;
  for (let i = 0; i < k; i++) sum += (a[from + i] as number) * (w[row + i] as number);
  return sum;
}

/**
 * out[s][u] = Σ_i a[s][i]·w[u][i]: the pre-activations without their bias.
 * @param out samples × units; @param a samples × inputs; @param w units × inputs.
 */
export function multiply(
  out: Float64Array,
  a: Float64Array,
  w: Float64Array,
  samples: number,
  units: number,
  inputs: number,
): void {
  const tiledSamples = samples - (samples % TILE_SAMPLES);
  const tiledUnits = units - (units % TILE_UNITS);
  for (let s = 0; s < tiledSamples; s += TILE_SAMPLES) {
    const a0 = s * inputs;
    const a1 = a0 + inputs;
    for (let u = 0; u < tiledUnits; u += TILE_UNITS) {
      const w0 = u * inputs;
      const w1 = w0 + inputs;
      const w2 = w1 + inputs;
      const w3 = w2 + inputs;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      for (let i = 0; i < inputs; i++) {
        const x = a[a0 + i] as number;
        const y = a[a1 + i] as number;
        const p = w[w0 + i] as number;
        const q = w[w1 + i] as number;
        const r = w[w2 + i] as number;
        const t = w[w3 + i] as number;
        s00 += x * p;
        s01 += x * q;
        s02 += x * r;
        s03 += x * t;
        s10 += y * p;
        s11 += y * q;
        s12 += y * r;
        s13 += y * t;
      }
      const at = s * units + u;
      out[at] = s00;
      out[at + 1] = s01;
      out[at + 2] = s02;
      out[at + 3] = s03;
      const below = at + units;
      out[below] = s10;
      out[below + 1] = s11;
      out[below + 2] = s12;
      out[below + 3] = s13;
    }
  }
  for (let s = 0; s < samples; s++) {
    const first = s < tiledSamples ? tiledUnits : 0;
    for (let u = first; u < units; u++) {
      out[s * units + u] = inner(a, s * inputs, w, u * inputs, inputs);
    }
  }
}
