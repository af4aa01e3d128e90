import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { Samples } from '../../src/weightnorm/index.ts';

/**
 * The same plain training by TensorFlow.js on its own CPU backend, in the single precision that it
 * has. The gradients are written out with its operations, which spares it the work of recording
 * them. Gives the last loss.
 */
export async function tfjsTraining(
  sizes: readonly number[],
  parameters: Float64Array,
  { inputs, labels }: Samples,
  learningRate: number,
): Promise<(steps: number) => number> {
  // Without its checks, which is how it is fastest.
  tf.enableProdMode();
  await tf.setBackend('cpu');
  const n = labels.length;
  const classes = sizes.at(-1) as number;
  const x = tf.tensor2d(Float32Array.from(inputs), [n, sizes[0] as number]);
  const wanted = tf.oneHot(tf.tensor1d(Int32Array.from(labels), 'int32'), classes) as tf.Tensor2D;
  let from = 0;
  const layers = sizes.slice(1).map((units, l) => {
    const k = sizes[l] as number;
    const at = from + units * k;
    const w = tf.tensor2d(Float32Array.from(parameters.slice(from, at)), [units, k]);
    const b = tf.tensor1d(Float32Array.from(parameters.slice(at, at + units)));
    from = at + units;
    return { start: { w, b }, w: tf.variable(w), b: tf.variable(b) };
  });

  function step(): tf.Scalar {
    const outputs: tf.Tensor2D[] = [x];
    layers.forEach(({ w, b }, l) => {
      const z = tf.add<tf.Tensor2D>(tf.matMul(outputs[l] as tf.Tensor2D, w, false, true), b);
      outputs.push(l < layers.length - 1 ? tf.relu(z) : z);
    });
    const logits = outputs[layers.length] as tf.Tensor2D;
    const logarithms = tf.logSoftmax(logits);
    const loss = tf.neg(tf.div(tf.sum(tf.mul(wanted, logarithms)), n)) as tf.Scalar;
    let delta: tf.Tensor2D = tf.div(tf.sub(tf.exp(logarithms), wanted), n);
    for (let l = layers.length - 1; l >= 0; l--) {
      const { w, b } = layers[l] as (typeof layers)[number];
      const below = outputs[l] as tf.Tensor2D;
      const gradW = tf.matMul(delta, below, true);
      const gradB = tf.sum(delta, 0);
      if (l > 0) delta = tf.mul(tf.matMul(delta, w), tf.step(below));
      w.assign(tf.sub(w, tf.mul(gradW, learningRate)));
      b.assign(tf.sub(b, tf.mul(gradB, learningRate)));
    }
    return loss;
  }

  return (steps) => {
    for (const { start, w, b } of layers) {
      // A variable disposes of what it held.
      w.assign(tf.clone(start.w));
      b.assign(tf.clone(start.b));
    }
    let last = 0;
    for (let i = 0; i < steps; i++) {
      const loss = tf.tidy(step);
      last = loss.dataSync()[0] as number;
      loss.dispose();
    }
    return last;
  };
}
