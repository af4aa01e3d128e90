import { describe, expect, it } from 'vitest';
import { polarFields, polarParameters, polarStartAt } from '../../src/figures/polarStart.ts';
import { neuronRun, problemOf } from '../../src/simulation/index.ts';
import { norm, sgd, turnAngle } from '../../src/weightnorm/index.ts';

const start = { angle: 150, length: 1.9, g: -1.1 };
const run = neuronRun({
  start: polarParameters(start),
  problem: problemOf({ data: 'ring2', edits: [], batch: 'all', seed: 1 }),
  optimizer: sgd({ learningRate: 1 }),
  learningRate: 1,
});

describe('a start kept as angle, length and g', () => {
  it('is given back to the bit at step 0', () => {
    expect(polarStartAt(start, run, 0)).toEqual(start);
  });

  it('is at a later step what makes the neuron of that step', () => {
    const { v, g } = run.at(7).parameters;
    const again = polarParameters(polarStartAt(start, run, 7));
    expect(turnAngle(again.v, v)).toBeLessThan(1e-14);
    expect(norm(again.v)).toBeCloseTo(norm(v), 14);
    expect(again.g).toBe(g);
  });

  it('takes an angle from a link as another turn of the same, and names the rest', () => {
    const { angle, length, g } = polarFields(start, 100);
    expect(angle.nearest(270)).toEqual({ value: -90 });
    expect(length.nearest(101).problem).toBe('Length ∥v∥ was above 100; it is 100 now.');
    expect(g.nearest('x').problem).toBe('Scale g was not a number; it is -1.1 now.');
  });
});
