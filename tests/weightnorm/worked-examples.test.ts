import { describe, expect, it } from 'vitest';
import {
  across,
  activations,
  along,
  forward,
  gradients,
  losses,
  neuron,
  split,
  weight,
  weightOf,
} from '../../src/weightnorm/index.ts';

// One sample x = (1, 0) with output y = z and halfMse: gradW = (z − t)·(1, 0).
const model = { activation: activations.identity, loss: losses.halfMse };

describe('worked examples by hand', () => {
  it('gives w = (3, 4) for v = (3, 4) and g = 5, and (1.2, 1.6) for g = 2', () => {
    // ‖v‖ = 5, v/‖v‖ = (0.6, 0.8)
    expect(weight({ v: [3, 4], g: 5 })).toEqual([3, 4]);
    const w = weight({ v: [3, 4], g: 2 });
    expect(w[0]).toBeCloseTo(1.2, 15);
    expect(w[1]).toBeCloseTo(1.6, 15);
  });

  it('splits w = (3, 4) into v = (3, 4) and g = 5', () => {
    expect(split([3, 4])).toEqual({ v: [3, 4], g: 5 });
  });

  it('computes z = x·w + b and y = φ(z)', () => {
    // w = (3, 4): 2·3 − 1·4 + 0.5 = 2.5;  w = (−3, −4): −6 + 4 + 0.5 = −1.5
    const positive = { v: [6, 8], g: 5, b: 0.5 };
    expect(forward([2, -1], positive, activations.relu)).toEqual({ w: [3, 4], z: 2.5, y: 2.5 });
    expect(neuron([2, -1], { ...positive, g: -5 }, activations.relu)).toBe(0);
    expect(neuron([2, -1], { w: [3, 4], b: 0.5 }, activations.identity)).toBe(2.5);
  });

  it('gives gradG = 0.6 and gradV = (0.64, −0.48) for gradW = (1, 0) at v = (3, 4), g = 5', () => {
    // z = 3, t = 2, so z − t = 1 and gradW = (1, 0), gradB = 1, loss 1/2.
    // gradG = (1, 0)·(0.6, 0.8) = 0.6; along = 0.6·(0.6, 0.8) = (0.36, 0.48);
    // across = (1, 0) − along = (0.64, −0.48); g/‖v‖ = 1, so gradV = across.
    const found = gradients({ v: [3, 4], g: 5, b: 0 }, { inputs: [[1, 0]], targets: [2] }, model);
    expect(found.w).toEqual([3, 4]);
    expect(found.loss).toBe(0.5);
    expect(found.gradW).toEqual([1, 0]);
    expect(found.gradB).toBe(1);
    expect(found.gradG).toBeCloseTo(0.6, 15);
    expect(found.gradAlong[0]).toBeCloseTo(0.36, 15);
    expect(found.gradAlong[1]).toBeCloseTo(0.48, 15);
    expect(found.gradAcross[0]).toBeCloseTo(0.64, 15);
    expect(found.gradAcross[1]).toBeCloseTo(-0.48, 15);
    expect(found.gradV[0]).toBeCloseTo(0.64, 15);
    expect(found.gradV[1]).toBeCloseTo(-0.48, 15);
  });

  it('shrinks gradV by the length of v and turns it around with the sign of g', () => {
    // ‖v‖ = 10, g = −5: w = (−3, −4), z = −3, t = −4 gives gradW = (1, 0) again.
    // gradV = (−5/10)·(0.64, −0.48) = (−0.32, 0.24); gradG stays 0.6.
    const found = gradients({ v: [6, 8], g: -5, b: 0 }, { inputs: [[1, 0]], targets: [-4] }, model);
    expect(found.gradW).toEqual([1, 0]);
    expect(found.gradG).toBeCloseTo(0.6, 15);
    expect(found.gradV[0]).toBeCloseTo(-0.32, 15);
    expect(found.gradV[1]).toBeCloseTo(0.24, 15);
  });

  it('averages loss and gradients over the samples', () => {
    // w = (1, 2), b = 0. x = (1, 0): z − t = 1; x = (0, 1): z − t = −2.
    // loss (1/2 + 4/2)/2 = 1.25; gradW = ((1, 0) − 2·(0, 1))/2; gradB = (1 − 2)/2
    const batch = {
      inputs: [
        [1, 0],
        [0, 1],
      ],
      targets: [0, 4],
    };
    const found = gradients({ w: [1, 2], b: 0 }, batch, model);
    expect(found).toEqual({ w: [1, 2], loss: 1.25, gradW: [0.5, -1], gradB: -0.5 });
  });

  it('takes a vector apart into a part along a unit vector and a part across it', () => {
    expect(along([3, 4], [1, 0])).toEqual([3, 0]);
    expect(across([3, 4], [1, 0])).toEqual([0, 4]);
  });

  it('reads the weight of either kind of parameters', () => {
    expect(weightOf({ w: [1, 2], b: 3 })).toEqual([1, 2]);
    expect(weightOf({ v: [0, 2], g: 7, b: 3 })).toEqual([0, 7]);
  });
});
