import { describe, expect, it } from 'vitest';
import {
  activations,
  forward,
  gradients,
  initializeFromData,
  losses,
  type Model,
  metric,
  OverflowError,
  type Parameters,
  split,
} from '../../src/weightnorm/index.ts';
import { linear, tanhNeuron } from './models.ts';

function gradientsAt(parameters: Parameters, x: number[], target: number, model: Model = linear) {
  return gradients(parameters, { inputs: [x], targets: [target] }, model);
}

/** The quantity that the call says has overflowed. */
function overflowOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof OverflowError && error instanceof RangeError) {
      expect(error.name).toBe('OverflowError');
      expect(error.message).toBe(
        `${error.quantity} has grown too large to be represented: the run has diverged.`,
      );
      return error.quantity;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
}

const identity = activations.identity;
const steep = {
  activation: { value: (z: number) => z, derivative: () => 1e300, inverse: (y: number) => y },
  loss: { value: () => 0, derivative: () => 1e300 },
};

describe('a result that overflows is named', () => {
  it.each<[string, () => unknown]>([
    ['z = x·w + b', () => forward([1e200], { w: [1e200], b: 0 }, identity)],
    ['z = x·w + b', () => gradientsAt({ w: [1e200], b: 0 }, [1e200], 0)],
    ['z = x·w + b', () => gradientsAt({ w: [1e200], b: 0 }, [1e200], 0, tanhNeuron)],
    ['the loss', () => gradientsAt({ w: [1e200], b: 0 }, [1], 0)],
    ['gradW', () => gradientsAt({ w: [0], b: 1e150 }, [1e200], 0)],
    ['gradG', () => gradientsAt({ v: [1, 1], g: 0, b: 1e8 }, [1.7e300, 1.7e300], 0)],
    ['gradV', () => gradientsAt({ v: [1e-300, 0], g: 1, b: 1e9 }, [0, 1], 0)],
    ['gradB', () => gradientsAt({ w: [0], b: 0 }, [0], 0, steep)],
    ['‖v‖', () => gradientsAt({ v: [1.7e308, 1.7e308], g: 1, b: 0 }, [0, 0], 0)],
    ['g = ‖w‖', () => split([1.7e308, 1.7e308])],
    ['g/‖v‖', () => metric({ v: [1e-200], g: 1e200 })],
    ['g²/‖v‖²', () => metric({ v: [1e-200], g: 1 })],
    ['g = 1/σ', () => initializeFromData([1], [[1e-310], [0]])],
    ['σ[t]', () => initializeFromData([1], [[1.7e308], [-1.7e308]])],
  ])('%s', (quantity, call) => {
    expect(overflowOf(call)).toBe(quantity);
  });

  it('but results that are all finite pass, however large', () => {
    // z, the loss and gradW are each 1.7e308; together they would be too large.
    const model = { activation: identity, loss: losses.bceLogits };
    const found = gradientsAt({ w: [1], b: 0 }, [1.7e308], 0, model);
    expect(found).toMatchObject({ loss: 1.7e308, gradW: [1.7e308], gradB: 1 });
  });

  it('and relu does not hide that z became ∞ − ∞', () => {
    const model = { activation: activations.relu, loss: linear.loss };
    const call = () =>
      gradients({ w: [1e200, 1e200], b: 0 }, { inputs: [[1e200, -1e200]], targets: [0] }, model);
    expect(overflowOf(call)).toBe('z = x·w + b');
  });
});
