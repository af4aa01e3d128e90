import { describe, expect, it } from 'vitest';
import { dot, gradients, meanLoss, weight } from '../../src/weightnorm/index.ts';
import { centralGradient } from './central.ts';
import { draws } from './draws.ts';
import { models, type NamedModel } from './models.ts';

/** A seeded neuron with k inputs whose pre-activations all stay away from the kink of relu. */
function example(k: number) {
  const { uniform, vector } = draws(100 + k);
  const g = (k % 2 === 0 ? -1 : 1) * uniform(0.5, 2);
  const v = vector(k, 2);
  const b = uniform(-0.5, 0.5);
  const w = weight({ v, g });
  const inputs: number[][] = [];
  while (inputs.length < 4) {
    const x = vector(k, 1.5);
    if (Math.abs(dot(x, w) + b) > 0.05) inputs.push(x);
  }
  return { v, g, b, w, batch: { inputs, targets: inputs.map(() => uniform(0, 1)) } };
}

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - (wanted[i] as number))).toBeLessThan(2e-9);
  });
}

const name = ({ activationName, lossName }: NamedModel) => `${activationName} with ${lossName}`;
const sizes = [1, 2, 3, 4, 5];

describe('the gradients agree with central differences', () => {
  it.each(models.map((model) => [name(model), model] as const))(
    'for v, g and b of a weight-normalized neuron: %s',
    (_, model) => {
      for (const k of sizes) {
        const { v, g, b, batch } = example(k);
        const found = gradients({ v, g, b }, batch, model);
        const wanted = centralGradient(
          (point) => {
            const moved = weight({ v: point.slice(0, k), g: point[k] as number });
            return meanLoss(moved, point[k + 1] as number, batch, model);
          },
          [...v, g, b],
        );
        expectClose([...found.gradV, found.gradG, found.gradB], wanted);
      }
    },
  );

  it.each(models.map((model) => [name(model), model] as const))(
    'for w and b of a plain neuron: %s',
    (_, model) => {
      for (const k of sizes) {
        const { w, b, batch } = example(k);
        const found = gradients({ w, b }, batch, model);
        const wanted = centralGradient(
          (point) => meanLoss(point.slice(0, k), point[k] as number, batch, model),
          [...w, b],
        );
        expectClose([...found.gradW, found.gradB], wanted);
        expect(found.loss).toBeCloseTo(meanLoss(w, b, batch, model), 14);
      }
    },
  );
});
