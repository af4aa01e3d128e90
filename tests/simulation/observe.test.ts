import { describe, expect, it } from 'vitest';
import { neuronRun, observe } from '../../src/simulation/index.ts';
import {
  directionLearningRate,
  dot,
  effectiveLearningRate,
  gradients,
  meanLoss,
  norm,
  sgd,
  weight,
} from '../../src/weightnorm/index.ts';
import { penguinProblem, penguinRun, plainStart, start } from './penguin-run.ts';

const steps = [0, 1, 37, 200];

describe('what is seen of a run with weight norm', () => {
  const run = penguinRun(start);
  const { all, batchAt, model } = run.problem;

  it.each(steps)('is at step %i what weightnorm says of that state', (step) => {
    const { v, g, b } = run.at(step).parameters;
    const w = weight({ v, g });
    const batch = batchAt(step);
    const { gradW, gradV, gradG, gradB, gradAlong, gradAcross } = gradients(
      { v, g, b },
      batch,
      model,
    );
    expect(observe(run, step)).toEqual({
      step,
      loss: meanLoss(w, b, all, model),
      batchLoss: meanLoss(w, b, batch, model),
      w,
      b,
      v,
      g,
      normV: norm(v),
      gradW,
      gradV,
      gradG,
      gradB,
      gradAlong,
      gradAcross,
      effectiveLearningRate: effectiveLearningRate({ v, g }, 0.1),
      directionLearningRate: directionLearningRate(v, 0.1),
    });
  });

  it('hangs together: the gradient of v is across v, and the step goes against it', () => {
    for (const step of steps) {
      const {
        v = [],
        gradV = [],
        gradW = [],
        gradAlong = [],
        gradAcross = [],
      } = observe(run, step);
      expect(dot(v, gradV)).toBeCloseTo(0, 12);
      expect(gradAlong.map((along, i) => along + (gradAcross[i] as number))).toEqual(
        gradW.map((entry) => expect.closeTo(entry, 12)),
      );
      expect(run.at(step + 1).parameters.v).toEqual(
        v.map((entry, i) => expect.closeTo(entry - 0.1 * (gradV[i] as number), 12)),
      );
    }
  });

  it('has the loss of all samples beside that of the batch', () => {
    const { loss, batchLoss } = observe(run, 37);
    expect(batchLoss).not.toBe(loss);
    const full = observe(penguinRun(start, { batch: 'all' }), 37);
    expect(full.batchLoss).toBe(full.loss);
  });
});

describe('what is seen of a plain run', () => {
  const run = penguinRun(plainStart);

  it.each(steps)('is at step %i the weight, its gradient and its loss', (step) => {
    const { w, b } = run.at(step).parameters;
    const { all, batchAt, model } = run.problem;
    const { gradW, gradB } = gradients({ w, b }, batchAt(step), model);
    expect(observe(run, step)).toEqual({
      step,
      loss: meanLoss(w, b, all, model),
      batchLoss: meanLoss(w, b, batchAt(step), model),
      w,
      b,
      gradW,
      gradB,
    });
  });
});

describe('a mistake in a model', () => {
  it('is not passed over as if something had overflowed', () => {
    const slip = () => {
      throw new TypeError('y is not a function');
    };
    const problem = penguinProblem();
    const model = { ...problem.model, loss: { ...problem.model.loss, derivative: slip } };
    const run = neuronRun({
      start,
      problem: { ...problem, model },
      optimizer: sgd({ learningRate: 1 }),
      learningRate: 1,
    });
    expect(() => observe(run, 0)).toThrow(TypeError);
  });
});

describe('what overflows', () => {
  /** What is seen at the start of a run from these parameters. */
  function seenAt(parameters: typeof start) {
    const learningRate = 1;
    const optimizer = sgd({ learningRate });
    return observe(
      neuronRun({ start: parameters, problem: penguinProblem(), optimizer, learningRate }),
      0,
    );
  }

  it('is left out, and all else is there', () => {
    const long = seenAt({ v: [1.5e308, 1.5e308], g: 1, b: 0 });
    expect(long).not.toHaveProperty('normV');
    expect(long).not.toHaveProperty('gradV');
    expect(long).not.toHaveProperty('effectiveLearningRate');
    expect(long.w).toEqual([Math.SQRT1_2, Math.SQRT1_2].map((entry) => expect.closeTo(entry, 12)));
    expect(long.loss).toBeGreaterThan(0);

    const short = seenAt({ v: [1e-200, 0], g: 0, b: 0 });
    expect(short).not.toHaveProperty('directionLearningRate');
    expect(short).toMatchObject({ normV: 1e-200, effectiveLearningRate: 0 });

    const large = seenAt({ v: [1, 0], g: 1e200, b: 0 });
    expect(large).not.toHaveProperty('effectiveLearningRate');
    expect(large).toMatchObject({ normV: 1, directionLearningRate: 1 });
    expect(large.loss).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves no number behind that is not finite, but for the losses', () => {
    for (const v of [
      [1e-300, 0],
      [1e-160, 1e-160],
      [1, 1],
      [1e160, 0],
      [1e308, 1e308],
    ]) {
      for (const g of [0, 1e-300, -1, 1e160, -1.7e308]) {
        const { loss, batchLoss, ...seen } = seenAt({ v, g, b: 0 });
        const numbers = Object.values(seen).flat();
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect([loss, batchLoss].every((value) => value >= 0)).toBe(true);
      }
    }
  });
});
