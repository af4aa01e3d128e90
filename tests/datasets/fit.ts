import {
  activations,
  type Batch,
  gradients,
  losses,
  type Model,
  norm,
  type PlainParameters,
  sgd,
  train,
} from '../../src/weightnorm/index.ts';

export const linear: Model = { activation: activations.identity, loss: losses.halfMse };
export const logistic: Model = { activation: activations.identity, loss: losses.bceLogits };

/** The logistic neuron after 4000 steps of gradient descent from 0, and how flat it is there. */
export function fitLogistic(batch: Batch): PlainParameters & { slope: number; wrong: number } {
  const start = { w: (batch.inputs[0] ?? []).map(() => 0), b: 0 };
  const optimizer = sgd({ learningRate: 5 });
  const { states } = train({ start, batch, steps: 4000, model: logistic, optimizer });
  const { w, b } = (states.at(-1) ?? { parameters: start }).parameters;
  const { gradW, gradB } = gradients({ w, b }, batch, logistic);
  const wrong = batch.inputs.filter((x, i) => {
    const z = x.reduce((sum, xj, j) => sum + xj * (w[j] as number), b);
    return (z > 0 ? 1 : 0) !== batch.targets[i];
  });
  return { w, b, slope: norm([...gradW, gradB]), wrong: wrong.length };
}
