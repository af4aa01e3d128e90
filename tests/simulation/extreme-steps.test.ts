import { expect, it } from 'vitest';
import {
  everyLoss,
  extremeSteps,
  lossCurve,
  neuronRun,
  quietRing,
} from '../../src/simulation/index.ts';
import { sgd } from '../../src/weightnorm/index.ts';

const beat = (length: number) => Array.from({ length }, (_, step) => step % 2);

it('a curve with few steps has them all', () => {
  expect(extremeSteps([beat(5)], 5)).toEqual([0, 1, 2, 3, 4]);
  expect(extremeSteps([[], [7]], 5)).toEqual([0]);
  expect(extremeSteps([[]], 5)).toEqual([]);
});

it('what changes at every second step is kept, however long the curve', () => {
  for (const length of [700, 5000, 40_001]) {
    const list = beat(length);
    const steps = extremeSteps([list], 300);
    const values = steps.map((step) => list[step]);
    expect(values.filter((value) => value === 1).length).toBeGreaterThan(100);
    expect(values.filter((value) => value === 0).length).toBeGreaterThan(100);
    expect(steps.length).toBeLessThan(1000);
    expect(steps.at(-1)).toBe(length - 1);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  }
});

it('the lowest and the highest of every list are kept, and a list that ends early ends nothing else', () => {
  const long = Array.from({ length: 900 }, (_, step) => (step === 333 ? 9 : 1));
  const short = Array.from({ length: 90 }, (_, step) => (step === 41 ? -3 : 1));
  const steps = extremeSteps([long, short], 30);
  expect(steps).toContain(333);
  expect(steps).toContain(41);
  expect(steps.at(-1)).toBe(899);
});

it('the losses at every step are those of the loss curve, and end where the run does', () => {
  const learning = (learningRate: number) =>
    neuronRun({
      start: { w: [1, 0], b: 0 },
      problem: quietRing(),
      optimizer: sgd({ learningRate }),
      learningRate,
      frozen: ['b'],
    });
  const run = learning(1);
  const curve = lossCurve(run, 'full', 60).points.map(({ y }) => y);
  expect(everyLoss(run, 60)).toEqual(curve);
  expect(everyLoss(run, 20)).toEqual(curve.slice(0, 21));
  expect(everyLoss(run, 60)).toEqual(curve);
});
