import { describe, expect, it } from 'vitest';
import {
  adam,
  advance,
  gradients,
  momentum,
  type ParameterName,
  sgd,
  startTraining,
  train,
} from '../../src/weightnorm/index.ts';
import { draws } from './draws.ts';
import { linear, tanhNeuron } from './models.ts';

const { uniform, vector } = draws(3);
const inputs = Array.from({ length: 6 }, () => vector(2, 2));
const batch = { inputs, targets: inputs.map(() => uniform(-1, 1)) };
const start = { v: [0.5, -1], g: 1.5, b: 0.2 };
const optimizers = [sgd({ learningRate: 0.3 }), momentum({ learningRate: 0.1 })];
optimizers.push(momentum({ learningRate: 0.1, nesterov: true }), adam({ learningRate: 0.1 }));

describe('train', () => {
  it('follows p ← p − η∇p for v, g and b of plain SGD', () => {
    const optimizer = sgd({ learningRate: 0.5 });
    const { states } = train({ start, batch, steps: 1, model: tanhNeuron, optimizer });
    const { gradV, gradG, gradB } = gradients(start, batch, tanhNeuron);
    expect(states[1]?.parameters).toEqual({
      v: [0.5 - 0.5 * (gradV[0] as number), -1 - 0.5 * (gradV[1] as number)],
      g: 1.5 - 0.5 * gradG,
      b: 0.2 - 0.5 * gradB,
    });
  });

  it('returns the start and one state more per step, with no failure', () => {
    const optimizer = sgd({ learningRate: 0.5 });
    const run = train({ start, batch, steps: 7, model: tanhNeuron, optimizer });
    expect(run.states.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(run.states[0]).toEqual({ step: 0, parameters: start, buffers: [] });
    expect(run.failure).toBeNull();
    const none = train({ start, batch, steps: 0, model: tanhNeuron, optimizer });
    expect(none.states).toHaveLength(1);
  });

  it.each(optimizers)('goes on from any state to the same bits (%#)', (optimizer) => {
    const training = { model: tanhNeuron, optimizer };
    const { states } = train({ start, batch, steps: 20, ...training });
    let state = JSON.parse(JSON.stringify(states[9])) as (typeof states)[number];
    while (state.step < 20) state = advance(state, batch, training);
    expect(state).toEqual(states[20]);
  });

  it.each(optimizers)('leaves earlier states as they were (%#)', (optimizer) => {
    const training = { model: tanhNeuron, optimizer };
    const state = startTraining(start, optimizer);
    const before = JSON.stringify(state);
    const next = advance(state, batch, training);
    const copy = JSON.stringify(next);
    advance(next, batch, training);
    expect(JSON.stringify(state)).toBe(before);
    expect(JSON.stringify(next)).toBe(copy);
  });

  it('asks for the batch of every step by its number', () => {
    const asked: number[] = [];
    const one = (step: number) => {
      asked.push(step);
      return { inputs: [inputs[step] as number[]], targets: [0.5] };
    };
    const optimizer = sgd({ learningRate: 0.5 });
    const run = train({ start, batch: one, steps: 3, model: linear, optimizer });
    expect(asked).toEqual([0, 1, 2]);
    const second = advance(run.states[1] as (typeof run.states)[number], one(1), {
      model: linear,
      optimizer,
    });
    expect(second).toEqual(run.states[2]);
  });

  it.each<ParameterName[]>([['v'], ['g'], ['b'], ['v', 'b']])(
    'keeps %s still when frozen',
    (...frozen) => {
      const optimizer = adam({ learningRate: 0.1, weightDecay: 0.1 });
      const run = train({ start, batch, steps: 5, model: tanhNeuron, optimizer, frozen });
      const { parameters } = run.states[5] as (typeof run.states)[number];
      for (const name of ['v', 'g', 'b'] as const) {
        if (frozen.includes(name)) expect(parameters[name]).toEqual(start[name]);
        else expect(parameters[name]).not.toEqual(start[name]);
      }
    },
  );
});
