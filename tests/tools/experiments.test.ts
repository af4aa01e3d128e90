import { describe, expect, it, test } from 'vitest';
import type { RateRecord } from '../../src/simulation/network/experiments.ts';
import { networkMethods } from '../../src/simulation/network/lane.ts';
import { choose, estimate, median, rateRecord } from '../../tools/experiments/gather.ts';
import { durationText, progressText } from '../../tools/experiments/progress.ts';
import type { RunResult } from '../../tools/experiments/runTask.ts';
import { sweeps, taskKey, tasksOf } from '../../tools/experiments/sweeps.ts';

describe('all that is compared', () => {
  const tasks = sweeps.flatMap(tasksOf);

  it('has a name of its own for every sweep and every run', () => {
    expect(new Set(sweeps.map(({ id }) => id)).size).toBe(sweeps.length);
    expect(new Set(tasks.map(taskKey)).size).toBe(tasks.length);
  });

  it('tries every method with every rate and seed', () => {
    for (const sweep of sweeps) {
      const { learningRates, seeds } = sweep;
      expect(tasksOf(sweep)).toHaveLength(networkMethods.length * learningRates.length * seeds);
      // What Student's t is known for.
      expect(seeds).toBeGreaterThanOrEqual(2);
      expect(seeds).toBeLessThanOrEqual(10);
    }
  });
});

test.each([
  [[5], 5],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2],
  [[10, 9, 100], 10],
  [[0.9, 0, 0.8, 0], 0],
])('the median of %j is %d, the worse of two middle ones', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('an estimate', () => {
  it('is the mean with the interval of Student’s t', () => {
    // s = 0.0158114, s/√5 = 0.0070711, times 2.776 is 0.0196293.
    expect(estimate([0.9, 0.92, 0.91, 0.93, 0.94])).toEqual({
      mean: 0.92,
      low: 0.9004,
      high: 0.9396,
    });
    expect(estimate([0, 1])).toEqual({ mean: 0.5, low: -5.853, high: 6.853 });
  });

  it('of equal values is that value', () => {
    expect(estimate([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
  });
});

const run = (changes: Partial<RunResult>): RunResult => ({
  trainAccuracy: [0.1, 0.9, 0.98],
  validationAccuracy: [0.1, 0.85, 0.95],
  trainLoss: [2.3, 0.5, 0.1],
  diverged: false,
  test: null,
  seconds: 1,
  ...changes,
});
const diverged = run({
  trainAccuracy: [0.1],
  validationAccuracy: [0.1],
  trainLoss: [2.3],
  diverged: true,
});

describe('the record of a rate', () => {
  it('has medians over runs, by epoch', () => {
    const runs = [
      run({}),
      run({ trainLoss: [2.4, 0.6, 0.3], validationAccuracy: [0.2, 0.8, 0.9] }),
      run({ trainAccuracy: [0.1, 0.97, 0.99], validationAccuracy: [0.1, 0.9, 0.97] }),
    ];
    expect(rateRecord(0.1, 2, runs)).toEqual({
      learningRate: 0.1,
      epochsTo97: 2,
      validation: [0.95, 0.9, 0.97],
      diverged: 0,
      loss: [2.3, 0.5, 0.1],
      accuracy: [0.1, 0.85, 0.95],
    });
  });

  it('counts a run that has diverged as knowing nothing', () => {
    expect(rateRecord(3, 2, [run({}), diverged, run({})])).toMatchObject({
      epochsTo97: 2,
      validation: [0.95, 0, 0.95],
      diverged: 0.33,
      loss: [2.3, 0.5, 0.1],
    });
    expect(rateRecord(3, 2, [diverged, run({}), diverged])).toMatchObject({
      epochsTo97: null,
      validation: [0, 0, 0.95],
      diverged: 0.67,
      loss: [2.3, null, null],
      accuracy: [0.1, 0, 0],
    });
  });

  it('takes the later of two middle epochs', () => {
    const early = run({ trainAccuracy: [0.1, 0.97, 0.98] });
    expect(rateRecord(1, 2, [early, run({})]).epochsTo97).toBe(2);
    expect(rateRecord(1, 2, [early, diverged]).epochsTo97).toBeNull();
  });
});

describe('the chosen rate', () => {
  const record = (learningRate: number, right: number, epochsTo97: number | null): RateRecord => ({
    ...rateRecord(learningRate, 2, [run({})]),
    validation: [right, right, right],
    epochsTo97,
  });

  it('is the one with the best median on the validation digits', () => {
    expect(choose([record(0.1, 0.9, 1), record(1, 0.95, null), record(10, 0.2, null)])).toBe(1);
  });

  it('is the faster of equals, then the smaller', () => {
    const equals = [record(3, 0.95, null), record(1, 0.95, 4), record(0.3, 0.95, 4)];
    expect(choose(equals)).toBe(0.3);
    expect(choose(equals.slice(0, 2))).toBe(1);
    expect(choose([record(3, 0, null), record(1, 0, null)])).toBe(1);
  });
});

test('progress says what is done and how long the rest will take', () => {
  expect(progressText(0, 60, 0, 0)).toBe(
    '[..............................] 0 of 60 runs, left: not known yet',
  );
  // 10 of them were there before; 20 took a minute, so 30 take another minute and a half.
  expect(progressText(30, 60, 10, 60)).toBe(
    '[###############...............] 30 of 60 runs, left: 2 min',
  );
  expect(progressText(60, 60, 60, 0)).toMatch(/^\[#{30}\] 60 of 60 runs/);
  expect([0.4, 89, 90, 5400, 7260].map(durationText)).toEqual([
    '0 s',
    '89 s',
    '2 min',
    '1 h 30 min',
    '2 h 1 min',
  ]);
});
