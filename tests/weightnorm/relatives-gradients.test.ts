import { describe, expect, it } from 'vitest';
import {
  activations,
  losses,
  type RelativeName,
  type RelativeState,
  relatives,
  type Vector,
} from '../../src/weightnorm/index.ts';
import { spectralGradient, spectralNorm } from '../../src/weightnorm/relatives/spectral.ts';
import { standardized, standardizedGradient } from '../../src/weightnorm/relatives/standardize.ts';
import { centralGradient } from './central.ts';
import { draws } from './draws.ts';

const names = Object.keys(relatives) as RelativeName[];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** A seeded unit of a layer with two inputs, and samples whose mean is not zero. */
function example(seed: number) {
  const { uniform, vector } = draws(seed);
  const state: RelativeState = { vector: vector(2, 2), scale: uniform(-2, 2) };
  const inputs = Array.from({ length: 6 }, () => {
    const [x = 0, y = 0] = vector(2, 1.5);
    return [x + 0.4, y];
  });
  const batch = { inputs, targets: inputs.map(() => uniform(-1, 1)) };
  const settings = {
    model: { activation: activations.tanh, loss: losses.halfMse },
    learningRate: 0.1,
    decay: 0.3,
    longest: 1,
    others: [vector(2), vector(2)],
  };
  return { state, batch, settings };
}

function expectClose(found: Vector, wanted: Vector, within = 2e-9): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - (wanted[i] as number))).toBeLessThan(within);
  });
}

const scaled: readonly RelativeName[] = ['weightNorm', 'divideAfter', 'batchNorm', 'layerNorm'];

describe.each(names)('the slopes of %s', (name) => {
  it('agree with central differences of its loss', () => {
    for (const seed of SEEDS) {
      const { state, batch, settings } = example(seed);
      const { look } = relatives[name];
      const { gradVector, gradScale } = look(state, batch, settings);
      const penalty = name === 'l2' ? settings.decay / 2 : 0;
      const wanted = centralGradient(
        ([x = 0, y = 0, scale = 0]) =>
          look({ vector: [x, y], scale }, batch, settings).loss + penalty * (x * x + y * y),
        [...state.vector, state.scale],
      );
      expectClose([...gradVector, gradScale], wanted);
      expect(gradScale !== 0).toBe(scaled.includes(name));
    }
  });

  it('belong to the loss that its weights at work have', () => {
    for (const seed of SEEDS) {
      const { state, batch, settings } = example(seed);
      const { loss, weights } = relatives[name].look(state, batch, settings);
      const mean = [0, 1].map(
        (i) => batch.inputs.reduce((sum, x) => sum + (x[i] as number), 0) / batch.inputs.length,
      );
      let total = 0;
      batch.inputs.forEach(([x = 0, y = 0], i) => {
        const [a = 0, b = 0] = weights[weights.length === 1 ? 0 : i] as Vector;
        const [mx = 0, my = 0] = name === 'batchNorm' ? mean : [0, 0];
        const off = Math.tanh(a * (x - mx) + b * (y - my)) - (batch.targets[i] as number);
        total += (off * off) / 2 / batch.inputs.length;
      });
      expect(loss).toBeCloseTo(total, 12);
    }
  });
});

describe('a vector divided by what depends on its length', () => {
  it.each(['weightNorm', 'divideAfter', 'weightStandardization', 'batchNorm'] as const)(
    'has a slope at a right angle to it: %s',
    (name) => {
      for (const seed of SEEDS) {
        const { state, batch, settings } = example(seed);
        // Two entries less their mean leave no direction to turn in; three do.
        const given =
          name === 'weightStandardization'
            ? {
                state: { ...state, vector: [...state.vector, 0.7] },
                batch: { ...batch, inputs: batch.inputs.map((x, i) => [...x, i / 5 - 0.3]) },
              }
            : { state, batch };
        const { gradVector } = relatives[name].look(given.state, given.batch, settings);
        const along = gradVector.reduce(
          (sum, entry, i) => sum + entry * (given.state.vector[i] as number),
          0,
        );
        const size = gradVector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
        expect(Math.abs(along)).toBeLessThan(1e-12);
        expect(size).toBeGreaterThan(1e-3);
      }
    },
  );
});

describe('the gradients through a matrix or a mean', () => {
  it('spectral norm: for any row of any number of rows', () => {
    for (const seed of SEEDS) {
      const { vector } = draws(40 + seed);
      const rows = Array.from({ length: 1 + (seed % 4) }, () => vector(2, 2));
      const slope = vector(2);
      rows.forEach((row, i) => {
        const along = (moved: number[]) => {
          const { sigma } = spectralNorm(rows.map((each, j) => (j === i ? moved : each)));
          return ((moved[0] ?? 0) * (slope[0] ?? 0) + (moved[1] ?? 0) * (slope[1] ?? 0)) / sigma;
        };
        expectClose(spectralGradient(rows, i, slope), centralGradient(along, row), 1e-8);
      });
    }
  });

  it('weight standardization: for three and more inputs', () => {
    for (const k of [3, 4, 5, 9]) {
      const { vector } = draws(60 + k);
      const [v, slope] = [vector(k, 2), vector(k)];
      const along = (moved: number[]) =>
        standardized(moved).reduce((sum, entry, i) => sum + entry * (slope[i] as number), 0);
      expectClose(standardizedGradient(v, slope), centralGradient(along, v), 1e-8);
    }
  });
});
