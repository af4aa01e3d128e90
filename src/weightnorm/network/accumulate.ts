/** The two products of a dense layer on its way back, laid out and summed as in multiply.ts. */

/**
 * Adds `count` rows of `rows`, each times its factor, to one row of `out`, four at a time, so that
 * the row is read and written once for four. A ReLU makes many factors zero: four zeros are skipped.
 */
function accumulate(
  out: Float64Array,
  to: number,
  factors: Float64Array,
  first: number,
  stride: number,
  rows: Float64Array,
  from: number,
  count: number,
  width: number,
): void {
  let j = 0;
  for (; j + 3 < count; j += 4) {
    const f = first + j * stride;
    const f0 = factors[f] as number;
    const f1 = factors[f + stride] as number;
    const f2 = factors[f + 2 * stride] as number;
    const f3 = factors[f + 3 * stride] as number;
    if (f0 === 0 && f1 === 0 && f2 === 0 && f3 === 0) continue;
    const r0 = from + j * width;
    const r1 = r0 + width;
    const r2 = r1 + width;
    const r3 = r2 + width;
    for (let i = 0; i < width; i++) {
      out[to + i] =
        (out[to + i] as number) +
        f0 * (rows[r0 + i] as number) +
        f1 * (rows[r1 + i] as number) +
        f2 * (rows[r2 + i] as number) +
        f3 * (rows[r3 + i] as number);
    }
  }
  for (; j < count; j++) {
    const factor = factors[first + j * stride] as number;
    if (factor === 0) continue;
    const row = from + j * width;
    for (let i = 0; i < width; i++) {
      out[to + i] = (out[to + i] as number) + factor * (rows[row + i] as number);
    }
  }
}

/**
 * out[s][i] = Σ_u d[s][u]·w[u][i]: the gradient for what came into a layer.
 * @param out samples × inputs; @param d samples × units; @param w units × inputs.
 */
export function multiplyBack(
  out: Float64Array,
  d: Float64Array,
  w: Float64Array,
  samples: number,
  units: number,
  inputs: number,
): void {
  out.fill(0, 0, samples * inputs);
  for (let s = 0; s < samples; s++) {
    accumulate(out, s * inputs, d, s * units, 1, w, 0, units, inputs);
  }
}

/**
 * out[u][i] = Σ_s d[s][u]·a[s][i]: the gradient for the weights.
 * @param out units × inputs; @param d samples × units; @param a samples × inputs.
 */
export function multiplyAcross(
  out: Float64Array,
  d: Float64Array,
  a: Float64Array,
  samples: number,
  units: number,
  inputs: number,
): void {
  out.fill(0, 0, units * inputs);
  for (let u = 0; u < units; u++) {
    accumulate(out, u * inputs, d, u, units, a, 0, samples, inputs);
  }
}
