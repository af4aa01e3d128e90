import { exp, log } from '../portable.ts';

/** The largest entry of a row. */
function largest(z: Float64Array, from: number, classes: number): number {
  let max = z[from] as number;
  for (let c = from + 1; c < from + classes; c++) if ((z[c] as number) > max) max = z[c] as number;
  return max;
}

/**
 * Mean cross-entropy of the softmax of logits z against labels, over a batch. Where `delta` is
 * given, puts its gradient for z there: (softmax(z) − one-hot)/n. NaN where a
 * logit is NaN or Infinity.
 * @param z samples × classes; @param labels one whole number in [0, classes) per sample.
 */
export function softmaxCrossEntropy(
  z: Float64Array,
  labels: Uint8Array,
  samples: number,
  classes: number,
  delta: Float64Array | null,
): number {
  let total = 0;
  for (let s = 0; s < samples; s++) {
    const from = s * classes;
    const label = from + (labels[s] as number);
    // Measured from the largest logit, so that no exponential overflows.
    const max = largest(z, from, classes);
    let sum = 0;
    for (let c = from; c < from + classes; c++) {
      const e = exp((z[c] as number) - max);
      if (delta) delta[c] = e;
      sum += e;
    }
    total += log(sum) - ((z[label] as number) - max);
    if (!delta) continue;
    const share = 1 / (sum * samples);
    for (let c = from; c < from + classes; c++) delta[c] = (delta[c] as number) * share;
    delta[label] = (delta[label] as number) - 1 / samples;
  }
  return total / samples;
}

/** The class with the largest logit of one sample; the first of equal ones. */
export function likeliest(z: Float64Array, sample: number, classes: number): number {
  const from = sample * classes;
  const max = largest(z, from, classes);
  for (let c = 0; c < classes; c++) if (z[from + c] === max) return c;
  return 0;
}

/** The probabilities of one sample's classes: the softmax of its logits. */
export function probabilities(z: Float64Array, sample: number, classes: number): number[] {
  const from = sample * classes;
  const max = largest(z, from, classes);
  const parts = Array.from(z.subarray(from, from + classes), (logit) => exp(logit - max));
  const sum = parts.reduce((so, part) => so + part, 0);
  return parts.map((part) => part / sum);
}
