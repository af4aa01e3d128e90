import type { Layer } from './layer.ts';

// Between these a sum of squares neither overflows nor loses digits to underflow.
const SAFE_SMALL = 1e-280;
const SAFE_LARGE = 1e280;

/**
 * Inner product of a row of one matrix with that of another. Four sums, taken in turn and added at
 * the end, do not wait for each other.
 */
function rowProduct(a: Float64Array, b: Float64Array, from: number, inputs: number): number {
  const to = from + inputs;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = from;
  for (; i + 3 < to; i += 4) {
    s0 += (a[i] as number) * (b[i] as number);
    s1 += (a[i + 1] as number) * (b[i + 1] as number);
    s2 += (a[i + 2] as number) * (b[i + 2] as number);
    s3 += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (; i < to; i++) s0 += (a[i] as number) * (b[i] as number);
  return s0 + s1 + (s2 + s3);
}

/** ‖v‖ of one row of a matrix, right for tiny and huge entries; NaN where it is not finite. */
export function lengthOf(v: Float64Array, from: number, inputs: number): number {
  const squared = rowProduct(v, v, from, inputs);
  if (squared > SAFE_SMALL && squared < SAFE_LARGE) return Math.sqrt(squared);
  let largest = 0;
  for (let i = from; i < from + inputs; i++) largest = Math.max(largest, Math.abs(v[i] as number));
  if (largest === 0) return 0;
  let scaled = 0;
  for (let i = from; i < from + inputs; i++) {
    const part = (v[i] as number) / largest;
    scaled += part * part;
  }
  const length = largest * Math.sqrt(scaled);
  return Number.isFinite(length) ? length : Number.NaN;
}

/**
 * Computes w = g·v/‖v‖ for every unit of a layer, equation (2); nothing is to be done in a plain
 * one. Where ‖v‖ is not a finite number, w is NaN, and so is the loss.
 * @throws RangeError when v of a unit is zero.
 */
export function rebuild({ parameterization, inputs, units, v, g, w, lengths }: Layer): void {
  if (parameterization === 'plain') return;
  for (let u = 0; u < units; u++) {
    const from = u * inputs;
    const length = lengthOf(v, from, inputs);
    if (length === 0) {
      throw new RangeError(`v of unit ${u} is the zero vector, and zero has no direction.`);
    }
    lengths[u] = length;
    const factor = (g[u] as number) / length;
    for (let i = from; i < from + inputs; i++) w[i] = factor * (v[i] as number);
  }
}

/**
 * Turns ∇w L into ∇g L and ∇v L for every unit, equations (3) and (4), at the lengths of the last
 * `rebuild`. ∇v L is perpendicular to v.
 */
export function splitGradients(layer: Layer): void {
  const { parameterization, inputs, units, v, g, gradW, gradV, gradG, lengths } = layer;
  if (parameterization === 'plain') return;
  for (let u = 0; u < units; u++) {
    const from = u * inputs;
    const length = lengths[u] as number;
    const gradient = rowProduct(gradW, v, from, inputs) / length;
    gradG[u] = gradient;
    const gear = (g[u] as number) / length;
    const share = gradient / length;
    for (let i = from; i < from + inputs; i++) {
      gradV[i] = gear * ((gradW[i] as number) - share * (v[i] as number));
    }
  }
}
