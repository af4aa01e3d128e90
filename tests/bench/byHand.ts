import type { Samples } from '../../src/weightnorm/index.ts';
import { exp, log } from '../../src/weightnorm/portable.ts';

interface HandLayer {
  readonly inputs: number;
  readonly units: number;
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly gradW: Float64Array;
  readonly gradB: Float64Array;
  readonly y: Float64Array;
  readonly delta: Float64Array;
}

/**
 * Plain training of a network of ReLUs by SGD, written as anybody would who wants it to be fast: one
 * loop in another over arrays made once. Gives the last loss.
 */
export function handTraining(
  sizes: readonly number[],
  parameters: Float64Array,
  { inputs: x, labels }: Samples,
  learningRate: number,
): (steps: number) => number {
  const n = labels.length;
  const start: { w: Float64Array; b: Float64Array }[] = [];
  let from = 0;
  const layers = sizes.slice(1).map((units, l): HandLayer => {
    const inputs = sizes[l] as number;
    const w = parameters.slice(from, from + units * inputs);
    const b = parameters.slice(from + units * inputs, from + units * inputs + units);
    from += units * inputs + units;
    start.push({ w: w.slice(), b: b.slice() });
    return {
      inputs,
      units,
      w,
      b,
      gradW: new Float64Array(w.length),
      gradB: new Float64Array(units),
      y: new Float64Array(n * units),
      delta: new Float64Array(n * units),
    };
  });
  const last = layers[layers.length - 1] as HandLayer;

  function forward(layer: HandLayer, a: Float64Array): void {
    const { inputs, units, w, b, y } = layer;
    const isLast = layer === last;
    for (let s = 0; s < n; s++) {
      for (let u = 0; u < units; u++) {
        let z = 0;
        for (let i = 0; i < inputs; i++) {
          z += (a[s * inputs + i] as number) * (w[u * inputs + i] as number);
        }
        z += b[u] as number;
        y[s * units + u] = isLast || z > 0 ? z : 0;
      }
    }
  }

  function loss(): number {
    const { units, y, delta } = last;
    let total = 0;
    for (let s = 0; s < n; s++) {
      const row = s * units;
      let max = -Infinity;
      for (let c = 0; c < units; c++) max = Math.max(max, y[row + c] as number);
      let sum = 0;
      for (let c = 0; c < units; c++) sum += delta[row + c] = exp((y[row + c] as number) - max);
      const label = row + (labels[s] as number);
      total += log(sum) + max - (y[label] as number);
      for (let c = 0; c < units; c++) delta[row + c] = (delta[row + c] as number) / (sum * n);
      delta[label] = (delta[label] as number) - 1 / n;
    }
    return total / n;
  }

  function back(layer: HandLayer, a: Float64Array, below: HandLayer | undefined): void {
    const { inputs, units, w, gradW, gradB, delta } = layer;
    gradW.fill(0);
    gradB.fill(0);
    below?.delta.fill(0);
    for (let s = 0; s < n; s++) {
      for (let u = 0; u < units; u++) {
        const d = delta[s * units + u] as number;
        if (d === 0) continue;
        gradB[u] = (gradB[u] as number) + d;
        for (let i = 0; i < inputs; i++) {
          const at = u * inputs + i;
          gradW[at] = (gradW[at] as number) + d * (a[s * inputs + i] as number);
        }
      }
    }
    if (!below) return;
    for (let s = 0; s < n; s++) {
      for (let u = 0; u < units; u++) {
        const d = delta[s * units + u] as number;
        for (let i = 0; i < inputs; i++) {
          const at = s * inputs + i;
          below.delta[at] = (below.delta[at] as number) + d * (w[u * inputs + i] as number);
        }
      }
    }
    for (let at = 0; at < n * inputs; at++) if ((a[at] as number) <= 0) below.delta[at] = 0;
  }

  function move(values: Float64Array, slopes: Float64Array): void {
    for (let i = 0; i < values.length; i++) {
      values[i] = (values[i] as number) - learningRate * (slopes[i] as number);
    }
  }

  return (steps) => {
    layers.forEach(({ w, b }, l) => {
      w.set(start[l]?.w as Float64Array);
      b.set(start[l]?.b as Float64Array);
    });
    let found = 0;
    for (let step = 0; step < steps; step++) {
      for (let l = 0; l < layers.length; l++) {
        forward(layers[l] as HandLayer, l > 0 ? (layers[l - 1] as HandLayer).y : x);
      }
      found = loss();
      for (let l = layers.length - 1; l >= 0; l--) {
        back(layers[l] as HandLayer, l > 0 ? (layers[l - 1] as HandLayer).y : x, layers[l - 1]);
      }
      for (const { w, b, gradW, gradB } of layers) {
        move(w, gradW);
        move(b, gradB);
      }
    }
    return found;
  };
}
