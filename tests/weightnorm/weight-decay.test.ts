import { describe, expect, it } from 'vitest';
import {
  adam,
  advance,
  momentum,
  type Optimizer,
  type ParameterName,
  type Parameters,
  sgd,
  startTraining,
  type WeightDecay,
} from '../../src/weightnorm/index.ts';
import { linear } from './models.ts';

// At x = 0 and t = b the loss is 0 and so are all gradients: only the decay moves anything.
const still = { inputs: [[0, 0]], targets: [1] };
const start = { v: [3, 4], g: 2, b: 1 };

function moved<P extends Parameters>(
  parameters: P,
  optimizer: Optimizer,
  frozen: readonly ParameterName[] = [],
): P {
  const state = startTraining(parameters, optimizer);
  return advance(state, still, { model: linear, optimizer, frozen }).parameters;
}

function decayed(weightDecay: WeightDecay, frozen: readonly ParameterName[] = []) {
  return moved(start, sgd({ learningRate: 0.5, weightDecay }), frozen);
}

describe('weight decay', () => {
  it('moves every parameter alike when it is one number: p ← (1 − ηλ)p', () => {
    // 1 − 0.5·0.5 = 0.75
    expect(decayed(0.5)).toEqual({ v: [2.25, 3], g: 1.5, b: 0.75 });
    const plain = moved({ w: [3, 4], b: 1 }, sgd({ learningRate: 0.5, weightDecay: 0.5 }));
    expect(plain).toEqual({ w: [2.25, 3], b: 0.75 });
  });

  it('moves by name only what is named', () => {
    expect(decayed({ v: 0.5 })).toEqual({ v: [2.25, 3], g: 2, b: 1 });
    expect(decayed({ g: 0.5 })).toEqual({ v: [3, 4], g: 1.5, b: 1 });
    expect(decayed({ b: 0.5 })).toEqual({ v: [3, 4], g: 2, b: 0.75 });
    expect(decayed({ w: 0.5 })).toEqual(start);
    const named = sgd({ learningRate: 0.5, weightDecay: { w: 0.5, v: 1, g: 1 } });
    expect(moved({ w: [3, 4], b: 1 }, named)).toEqual({ w: [2.25, 3], b: 1 });
  });

  it('never moves a frozen parameter', () => {
    expect(decayed(0.5, ['g'])).toEqual({ v: [2.25, 3], g: 2, b: 0.75 });
    expect(decayed(0.5, ['v', 'b'])).toEqual({ v: [3, 4], g: 1.5, b: 1 });
    expect(decayed(0.5, ['v', 'g', 'b'])).toEqual(start);
  });

  it('enters the gradient before momentum and before Adam', () => {
    // d = λp = 1, 2, ...: with momentum the first step is η d as well.
    const heavy = momentum({ learningRate: 0.5, weightDecay: 0.5 });
    expect(moved(start, heavy)).toEqual(decayed(0.5));
    // Adam's first step is η in the direction of −d, whatever its size.
    const adams = moved(start, adam({ learningRate: 0.5, weightDecay: 0.01 }));
    expect(adams.v[0]).toBeCloseTo(2.5, 5);
    expect(adams.v[1]).toBeCloseTo(3.5, 5);
    expect(adams.g).toBeCloseTo(1.5, 5);
    expect(adams.b).toBeCloseTo(0.5, 5);
  });
});
