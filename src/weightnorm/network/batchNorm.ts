import type { Layer } from './layer.ts';

/** Added to the variance of a batch, as in PyTorch. */
export const EPSILON = 1e-5;
/** Share of a new batch in the running statistics, PyTorch's `momentum`. */
const FRESH = 0.1;

/** Sums the columns of a samples × units matrix into `out`, sample after sample. */
function sumColumns(out: Float64Array, matrix: Float64Array, samples: number, units: number): void {
  out.fill(0);
  for (let s = 0; s < samples; s++) {
    const row = s * units;
    for (let u = 0; u < units; u++) out[u] = (out[u] as number) + (matrix[row + u] as number);
  }
}

/** Puts μ and σ² of this batch into the layer; σ² is the mean of the squares (divided by n). */
function measure({ units, normalization, t, mean, variance }: Layer, samples: number): void {
  sumColumns(mean, t, samples, units);
  for (let u = 0; u < units; u++) mean[u] = (mean[u] as number) / samples;
  if (normalization !== 'batch') return;
  variance.fill(0);
  for (let s = 0; s < samples; s++) {
    const row = s * units;
    for (let u = 0; u < units; u++) {
      const off = (t[row + u] as number) - (mean[u] as number);
      variance[u] = (variance[u] as number) + off * off;
    }
  }
  for (let u = 0; u < units; u++) variance[u] = (variance[u] as number) / samples;
}

/**
 * From t to z over a batch. `meanOnly`: z = t − μ + b, equation (7). `batch`: z = γ(t − μ)/σ + b
 * with σ = √(σ² + 1e-5), and (t − μ)/σ takes the place of t. `none`: z = t + b.
 * @param training whether μ and σ² are the batch's own, or the running ones.
 */
export function normalizeBatch(layer: Layer, samples: number, training: boolean): void {
  const { units, normalization, t, z, b, gain, mean, variance, inverse } = layer;
  const size = samples * units;
  if (normalization === 'none') {
    for (let row = 0; row < size; row += units) {
      for (let u = 0; u < units; u++) z[row + u] = (t[row + u] as number) + (b[u] as number);
    }
    return;
  }
  if (training) measure(layer, samples);
  else {
    mean.set(layer.runningMean);
    variance.set(layer.runningVariance);
  }
  if (normalization === 'meanOnly') {
    for (let row = 0; row < size; row += units) {
      for (let u = 0; u < units; u++) {
        z[row + u] = (t[row + u] as number) - (mean[u] as number) + (b[u] as number);
      }
    }
    return;
  }
  for (let u = 0; u < units; u++) inverse[u] = 1 / Math.sqrt((variance[u] as number) + EPSILON);
  for (let row = 0; row < size; row += units) {
    for (let u = 0; u < units; u++) {
      const standard = ((t[row + u] as number) - (mean[u] as number)) * (inverse[u] as number);
      t[row + u] = standard;
      z[row + u] = (gain[u] as number) * standard + (b[u] as number);
    }
  }
}

/**
 * From ∇z L, in `delta`, to ∇t L in its place, and the gradients of b and of the gain. `meanOnly`
 * takes the mean of the gradient away, equation (8); `batch` also its part along (t − μ)/σ.
 */
export function normalizeBack(layer: Layer, samples: number): void {
  const { units, normalization, t, delta, gain, gradB, gradGain, inverse } = layer;
  const size = samples * units;
  const share = 1 / samples;
  sumColumns(gradB, delta, samples, units);
  if (normalization === 'none') return;
  if (normalization === 'meanOnly') {
    for (let row = 0; row < size; row += units) {
      for (let u = 0; u < units; u++) {
        delta[row + u] = (delta[row + u] as number) - share * (gradB[u] as number);
      }
    }
    return;
  }
  gradGain.fill(0);
  for (let row = 0; row < size; row += units) {
    for (let u = 0; u < units; u++) {
      const product = (delta[row + u] as number) * (t[row + u] as number);
      gradGain[u] = (gradGain[u] as number) + product;
    }
  }
  for (let row = 0; row < size; row += units) {
    for (let u = 0; u < units; u++) {
      const level = share * (gradB[u] as number);
      const along = share * (gradGain[u] as number) * (t[row + u] as number);
      const left = (delta[row + u] as number) - level - along;
      delta[row + u] = (gain[u] as number) * (inverse[u] as number) * left;
    }
  }
}

/**
 * Moves the running statistics a tenth of the way to those of the batch last passed in training.
 * As in PyTorch, the running variance is the unbiased one (divided by n − 1).
 * @param samples how many there were in that batch, two or more.
 */
export function remember(layer: Layer, samples: number): void {
  const { units, normalization, mean, variance, runningMean, runningVariance } = layer;
  if (normalization === 'none') return;
  for (let u = 0; u < units; u++) {
    runningMean[u] = (1 - FRESH) * (runningMean[u] as number) + FRESH * (mean[u] as number);
  }
  if (normalization === 'meanOnly') return;
  for (let u = 0; u < units; u++) {
    const unbiased = (variance[u] as number) * (samples / (samples - 1));
    runningVariance[u] = (1 - FRESH) * (runningVariance[u] as number) + FRESH * unbiased;
  }
}

/** Makes a layer forget the batches it has seen: mean 0, variance 1. */
export function forget({ runningMean, runningVariance }: Layer): void {
  runningMean.fill(0);
  runningVariance.fill(1);
}
