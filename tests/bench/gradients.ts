import { activations, gradients, losses, random } from '../../src/weightnorm/index.ts';
import type { Comparison } from './rounds.ts';

const SAMPLES = 8;

function byHand(v: readonly number[], g: number, b: number, inputs: number[][], t: number[]) {
  const k = v.length;
  const n = inputs.length;
  let squared = 0;
  for (let j = 0; j < k; j++) squared += (v[j] as number) * (v[j] as number);
  const length = Math.sqrt(squared);
  const gradW = new Array<number>(k).fill(0);
  for (let i = 0; i < n; i++) {
    const x = inputs[i] as number[];
    let along = 0;
    for (let j = 0; j < k; j++) along += (x[j] as number) * (v[j] as number);
    const z = (g * along) / length + b;
    const y = activations.tanh.value(z);
    const delta = ((y - (t[i] as number)) * activations.tanh.derivative(z, y)) / n;
    for (let j = 0; j < k; j++) gradW[j] = (gradW[j] as number) + delta * (x[j] as number);
  }
  let gradG = 0;
  for (let j = 0; j < k; j++) gradG += (gradW[j] as number) * (v[j] as number);
  gradG /= length;
  const gear = g / length;
  const gradV = new Array<number>(k);
  for (let j = 0; j < k; j++) {
    gradV[j] = gear * ((gradW[j] as number) - (gradG * (v[j] as number)) / length);
  }
  return { gradW, gradG, gradV };
}

/** The gradients of one neuron of k inputs over 8 samples, as often as takes a few milliseconds. */
export function gradientsOf(k: number): Comparison {
  const draw = random(k);
  let next = 0;
  const uniform = () => 2 * draw(next++) - 1;
  const v = Array.from({ length: k }, uniform);
  const inputs = Array.from({ length: SAMPLES }, () => Array.from({ length: k }, uniform));
  const targets = Array.from({ length: SAMPLES }, uniform);
  const model = { activation: activations.tanh, loss: losses.halfMse };
  const times = Math.round(400_000 / k);
  return {
    name: `gradients, k = ${k}, n = ${SAMPLES}, tanh`,
    against: 'by hand',
    goal: 1.3,
    ours() {
      let sum = 0;
      for (let i = 0; i < times; i++) {
        const found = gradients({ v, g: 1.5, b: 0.1 }, { inputs, targets }, model);
        sum += found.gradG + (found.gradV[0] as number);
      }
      return sum / times;
    },
    other() {
      let sum = 0;
      for (let i = 0; i < times; i++) {
        const found = byHand(v, 1.5, 0.1, inputs, targets);
        sum += found.gradG + (found.gradV[0] as number);
      }
      return sum / times;
    },
  };
}
