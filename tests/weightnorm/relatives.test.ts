import { describe, expect, it } from 'vitest';
import {
  activations,
  advance,
  centred,
  fromPolar,
  heading,
  lift,
  losses,
  lower,
  norm,
  type RelativeName,
  type RelativeState,
  relativeStep,
  relatives,
  sgd,
  spectralNorm,
  spreadAlong,
  standardized,
  startTraining,
  type Vector,
  weight,
} from '../../src/weightnorm/index.ts';
import { draws } from './draws.ts';

const model = { activation: activations.identity, loss: losses.halfMse };
const settings = { model, learningRate: 0.5, decay: 0.2, longest: 1.25, others: [[0, 3]] };

// One sample (1, 0) with target 3: at w = (1, 1) the gradient is (−2, 0), and a plain step leads to (2, 1).
const one = { inputs: [[1, 0]], targets: [3] };
const start: RelativeState = { vector: [1, 1], scale: Math.SQRT2 };

function step(name: RelativeName, state = start, batch = one, more = {}) {
  return relativeStep(name, state, batch, { ...settings, ...more });
}

function expectVector(found: Vector, wanted: Vector, digits = 14): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((entry, i) => {
    expect(entry).toBeCloseTo(wanted[i] as number, digits);
  });
}

describe('one step by hand from w = (1, 1) with the gradient (−2, 0)', () => {
  it('plain: (2, 1)', () => {
    expectVector(step('plain').next.vector, [2, 1]);
  });

  it('L2: a tenth of w is taken away besides', () => {
    expectVector(step('l2').next.vector, [1.9, 0.9]);
  });

  it('max-norm: the plain step, clipped to length 1.25', () => {
    const { between, next } = step('maxNorm');
    expectVector(between, [2, 1]);
    expect(norm(next.vector)).toBeCloseTo(1.25, 14);
    expect(heading(next.vector)).toBeCloseTo(heading([2, 1]), 12);
  });

  it('max-norm: leaves a w that is short enough as it is', () => {
    expectVector(step('maxNorm', start, one, { longest: 3 }).next.vector, [2, 1]);
  });

  it('unitNorm: the plain step, divided by its length', () => {
    expectVector(step('unitNorm').next.vector, [2 / Math.sqrt(5), 1 / Math.sqrt(5)]);
  });

  it('weight norm: g grows by 1/√2, v turns by half', () => {
    // gradG = −√2; gradV = (g/‖v‖)(∇w L across v) = (−1, 1).
    const { next } = step('weightNorm');
    expectVector(next.vector, [1.5, 0.5]);
    expect(next.scale).toBeCloseTo(Math.SQRT2 + Math.SQRT2 / 2, 14);
  });

  it('divideAfter: the same step, v divided by its length, so that w is the same', () => {
    const [kept, divided] = [step('weightNorm').next, step('divideAfter').next];
    expectVector(divided.vector, [3 / Math.sqrt(10), 1 / Math.sqrt(10)]);
    expect(divided.scale).toBe(kept.scale);
    expectVector(
      weight({ v: divided.vector, g: divided.scale }),
      weight({ v: kept.vector, g: kept.scale }),
    );
  });

  it('spectral norm: beside a row (0, 3), which is nearly the longest stretch', () => {
    const rows = [
      [1, 1],
      [0, 3],
    ] as const;
    const { sigma } = spectralNorm(rows);
    expect(sigma * sigma).toBeCloseTo((11 + Math.sqrt(85)) / 2, 12);
    expect(relatives.spectralNorm.look(start, one, settings).weights[0]?.[0]).toBeCloseTo(
      1 / sigma,
      14,
    );
  });
});

describe('weight norm and divideAfter', () => {
  it('go as the neurons of this package go', () => {
    const { uniform, vector } = draws(5);
    const inputs = Array.from({ length: 5 }, () => vector(2));
    const batch = { inputs, targets: inputs.map(() => uniform(-1, 1)) };
    for (const [name, divideAfter] of [
      ['weightNorm', false],
      ['divideAfter', true],
    ] as const) {
      const optimizer = sgd({ learningRate: 0.5 });
      const training = { model, optimizer, divideAfter, frozen: ['b'] as const };
      let known = startTraining({ v: [1, 1], g: 0.7, b: 0 }, optimizer);
      let state: RelativeState = { vector: [1, 1], scale: 0.7 };
      for (let i = 0; i < 50; i++) {
        known = advance(known, batch, training);
        state = step(name, state, batch).next;
      }
      expectVector(state.vector, known.parameters.v, 12);
      expect(state.scale).toBeCloseTo(known.parameters.g, 12);
    }
  });

  it('have the same w after one step, and then turn it at rates that are ‖v‖² apart', () => {
    const turn = (name: RelativeName) => {
      const before = step(name).next;
      const after = step(name, before).next;
      const angle = heading(after.vector) - heading(before.vector);
      return { tangent: Math.tan((angle * Math.PI) / 180), length: norm(before.vector) };
    };
    const [kept, divided] = [turn('weightNorm'), turn('divideAfter')];
    expect(kept.length).toBeGreaterThan(norm(start.vector));
    expect(divided.tangent / kept.tangent).toBeCloseTo(kept.length * kept.length, 12);
  });
});

describe('batch norm', () => {
  const whitened = {
    inputs: [0, 1, 2, 3, 4, 5, 6, 7].map((i) => fromPolar(Math.SQRT2, 45 * i + 10)),
    targets: [1, 0.5, -0.2, -1, -0.8, 0.3, 0.1, 0.9],
  };
  const stretched = { ...whitened, inputs: whitened.inputs.map(([x = 0, y = 0]) => [x, y / 2]) };

  it('is weight norm on whitened inputs, step after step', () => {
    let [batch, known]: RelativeState[] = [
      { vector: [0.3, 2], scale: 0.8 },
      { vector: [0.3, 2], scale: 0.8 },
    ];
    for (let i = 0; i < 30; i++) {
      batch = step('batchNorm', batch, whitened).next;
      known = step('weightNorm', known, whitened).next;
    }
    expectVector(batch?.vector ?? [], known?.vector ?? [], 12);
    expect(batch?.scale).toBeCloseTo(known?.scale ?? 0, 12);
  });

  it('is not where one input is spread less than the other', () => {
    expect(spreadAlong([1, 0], stretched)).toBeCloseTo(1, 14);
    expect(spreadAlong([0, 1], stretched)).toBeCloseTo(0.5, 14);
    const { weights } = relatives.batchNorm.look({ vector: [0, 4], scale: 1 }, stretched, settings);
    expectVector(weights[0] ?? [], [0, 2]);
  });

  it('does not see a constant added to all inputs', () => {
    const moved = {
      ...stretched,
      inputs: stretched.inputs.map(([x = 0, y = 0]) => [x + 5, y - 2]),
    };
    const found = [stretched, moved].map((batch) => step('batchNorm', start, batch).next.vector);
    expectVector(found[1] ?? [], found[0] ?? [], 12);
  });

  it('cannot be had from samples that are all the same', () => {
    expect(() => step('batchNorm')).toThrow(/spread is 0/);
  });
});

describe('weight standardization', () => {
  it('gives mean 0 and length √k, whatever the mean and the length of v', () => {
    const { vector } = draws(9);
    for (const k of [3, 5, 8]) {
      const v = vector(k);
      const found = standardized(v);
      expect(norm(found)).toBeCloseTo(Math.sqrt(k), 13);
      expectVector(centred(found), found, 13);
      expectVector(standardized(v.map((entry) => 7 * entry + 3)), found, 12);
    }
  });

  it('leaves two inputs nothing to learn', () => {
    expectVector(standardized([0.9, 0.2]), [1, -1]);
    expectVector(
      step('weightStandardization', { vector: [0.9, 0.2], scale: 1 }).next.vector,
      [0.9, 0.2],
    );
  });

  it('has a plane of weights in three entries, with lengths and angles as in the plane', () => {
    const { vector } = draws(11);
    for (let i = 0; i < 5; i++) {
      const [a, b] = [vector(2), vector(2)];
      expectVector(lower(lift(a)), a);
      expectVector(centred(lift(a)), lift(a));
      const inner = lift(a).reduce((sum, entry, j) => sum + entry * (lift(b)[j] as number), 0);
      expect(inner).toBeCloseTo((a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0), 14);
      expectVector(lower(lift(a).map((entry) => entry + 0.4)), a, 14);
    }
  });

  it('cannot be had from entries that are all equal', () => {
    expect(() => standardized([2, 2, 2])).toThrow(/zero vector/);
  });
});

describe('spectral norm', () => {
  it('stretches its right vector to σ times its left one, and no vector further', () => {
    const { vector } = draws(17);
    for (let i = 0; i < 20; i++) {
      const rows = [vector(2), vector(2), vector(2)];
      const { sigma, left, right } = spectralNorm(rows);
      expect([norm(left), norm(right)].map((length) => Math.abs(length - 1) < 1e-12)).toEqual([
        true,
        true,
      ]);
      for (let angle = 0; angle < 180; angle += 5) {
        const [x = 0, y = 0] = fromPolar(1, angle);
        const image = rows.map(([a = 0, b = 0]) => a * x + b * y);
        expect(norm(image)).toBeLessThanOrEqual(sigma * (1 + 1e-14));
      }
    }
  });

  it.each([
    [
      [
        [3, 0],
        [0, 2],
      ],
      3,
      [1, 0],
    ],
    [
      [
        [2, 0],
        [0, 3],
      ],
      3,
      [0, 1],
    ],
    [
      [
        [2, 0],
        [0, 2],
      ],
      2,
      [1, 0],
    ],
    [
      [
        [0, 0],
        [1e-9, 1e-9],
      ],
      1e-9 * Math.SQRT2,
      [Math.SQRT1_2, Math.SQRT1_2],
    ],
  ])('of %j is %d', (rows, sigma, right) => {
    const found = spectralNorm(rows);
    expect(found.sigma / sigma).toBeCloseTo(1, 14);
    expectVector(found.right, right);
  });

  it('of nothing but zeros divides by nothing', () => {
    expect(() => spectralNorm([[0, 0]])).toThrow(/nothing to divide by/);
  });
});

describe('layer norm', () => {
  const others = [
    [-0.7, 0.5],
    [0.4, -1],
  ];
  const look = (x: Vector, state = start) =>
    relatives.layerNorm.look(state, { inputs: [x], targets: [0] }, { ...settings, others });

  it('gives every input its own length of w, in one direction', () => {
    const [a, b] = [look([1, 0.2]), look([0.1, 1])].map(({ weights }) => weights[0] as Vector);
    expect(heading(a as Vector)).toBeCloseTo(heading(b as Vector), 10);
    expect(Math.abs(norm(a as Vector) - norm(b as Vector))).toBeGreaterThan(0.1);
  });

  it('does not see how large an input is', () => {
    const [small, large] = [
      [1, 0.2],
      [10, 2],
    ].map((x) => {
      const [w = []] = look(x).weights;
      return (w[0] as number) * (x[0] as number) + (w[1] as number) * (x[1] as number);
    });
    expect(large).toBeCloseTo(small as number, 12);
  });

  it('with one unit has no spread to divide by', () => {
    expect(() => relatives.layerNorm.look(start, one, { ...settings, others: [] })).toThrow(
      /spread is 0/,
    );
  });
});

it('a step that makes the weight too large ends in a sentence', () => {
  const far = { ...one, targets: [1e308] };
  expect(() => step('plain', start, far, { learningRate: 1e9 })).toThrow(/too large/);
});
