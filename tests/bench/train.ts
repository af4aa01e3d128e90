import { activations, losses, random, sgd, train } from '../../src/weightnorm/index.ts';
import type { Comparison } from './rounds.ts';

const STEPS = 5000;
const LEARNING_RATE = 0.1;

const draw = random(1);
const inputs = Array.from({ length: 8 }, (_, i) => [4 * draw(3 * i) - 2, 4 * draw(3 * i + 1) - 2]);
const targets = inputs.map((_, i) => 2 * draw(3 * i + 2) - 1);
const start = { v: [1, 0.5], g: 1, b: 0 };

function ours(): number {
  const run = train({
    start,
    batch: { inputs, targets },
    steps: STEPS,
    model: { activation: activations.tanh, loss: losses.halfMse },
    optimizer: sgd({ learningRate: LEARNING_RATE }),
  });
  return (run.states[STEPS] as (typeof run.states)[number]).parameters.g;
}

/** The same training for two inputs with every quantity in a variable of its own. */
function byHand(): number {
  const { value, derivative } = activations.tanh;
  const n = inputs.length;
  let [v0, v1] = start.v as [number, number];
  let { g, b } = start;
  for (let step = 0; step < STEPS; step++) {
    const length = Math.sqrt(v0 * v0 + v1 * v1);
    const u0 = v0 / length;
    const u1 = v1 / length;
    let gradW0 = 0;
    let gradW1 = 0;
    let gradB = 0;
    for (let i = 0; i < n; i++) {
      const x = inputs[i] as [number, number];
      const z = g * (x[0] * u0 + x[1] * u1) + b;
      const y = value(z);
      const delta = ((y - (targets[i] as number)) * derivative(z, y)) / n;
      gradW0 += delta * x[0];
      gradW1 += delta * x[1];
      gradB += delta;
    }
    const gradG = gradW0 * u0 + gradW1 * u1;
    const gear = (LEARNING_RATE * g) / length;
    v0 -= gear * (gradW0 - gradG * u0);
    v1 -= gear * (gradW1 - gradG * u1);
    g -= LEARNING_RATE * gradG;
    b -= LEARNING_RATE * gradB;
  }
  return g;
}

export const training: Comparison = {
  name: `train, k = 2, n = 8, tanh, ${STEPS} steps`,
  against: 'by hand',
  goal: 2,
  ours,
  other: byHand,
};
