import { expect, it } from 'vitest';
import {
  gradientSize,
  neuronRun,
  noisyRing,
  octaveSteps,
  quietRing,
  recentTurn,
} from '../../src/simulation/index.ts';
import { rememberSteps, stepMean } from '../../src/simulation/stepQuantity.ts';
import { norm, sgd, turnAngle } from '../../src/weightnorm/index.ts';

const run = neuronRun({
  start: { v: [1, 0], g: 1, b: 0 },
  problem: noisyRing({ seed: 3 }),
  optimizer: sgd({ learningRate: 0.5 }),
  learningRate: 0.5,
  frozen: ['b'],
});

it('a mean over the last steps is that of the quantity of these steps', () => {
  const mean = stepMean((_, step) => step);
  expect(mean(run, 10, 4)).toBe(8.5);
  expect(mean(run, 3, 4)).toBe(2);
  expect(mean(run, 200)).toBe(100.5);
  expect(mean(run, 10, 4)).toBe(8.5);
  expect(mean(run, 0, 4)).toBeNaN();
});

it('a remembered quantity is computed once', () => {
  let count = 0;
  const remembered = rememberSteps((_, step) => {
    count++;
    return step;
  });
  expect([remembered(run, 5), remembered(run, 5), remembered(run, 6)]).toEqual([5, 5, 6]);
  expect(count).toBe(2);
});

it('the turn of the last step is the angle between v before and after it', () => {
  const v = (step: number) => run.at(step).parameters.v;
  expect(recentTurn(run, 7, 1)).toBeCloseTo(turnAngle(v(6), v(7)), 12);
});

it('the size of the gradient is what makes v longer: ∥v∥² grows by (ηγ/∥v∥)²', () => {
  const [before, after] = [0, 1].map((step) => norm(run.at(step).parameters.v)) as [number, number];
  const gradient = gradientSize(run, 1);
  expect(after * after - before * before).toBeCloseTo(((0.5 * gradient) / before) ** 2, 12);
});

it('steps for a logarithmic axis are every one at first, then evenly many to each doubling', () => {
  const steps = octaveSteps(1000);
  expect(steps.slice(0, 65)).toEqual(Array.from({ length: 65 }, (_, i) => i));
  expect(steps.filter((step) => step >= 256 && step < 512)).toHaveLength(32);
  expect(steps.filter((step) => step >= 512 && step % 16 !== 0)).toEqual([1000]);
  expect(steps.at(-1)).toBe(1000);
  expect(octaveSteps(0)).toEqual([0]);
  expect(octaveSteps(100_000).length).toBeLessThan(450);
  for (const step of octaveSteps(500).slice(0, -1)) expect(octaveSteps(900)).toContain(step);
});

it('the quiet ring has neither noise nor batches', () => {
  const { batchAt, all, stochastic } = quietRing();
  expect(batchAt(4)).toBe(all);
  expect(stochastic).toBe(false);
});
