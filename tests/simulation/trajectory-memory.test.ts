import { describe, expect, it } from 'vitest';
import { trajectory } from '../../src/simulation/index.ts';

/** A run to `steps`, and how many calls of next an access makes from then on. */
function counted(steps: number) {
  let calls = 0;
  const run = trajectory(0, (x) => {
    calls++;
    return x + 1;
  });
  run.at(steps);
  const cost = (step: number): number => {
    const before = calls;
    // A hundred thousand expectations would take longer than the runs.
    if (run.at(step) !== step) throw new Error(`Step ${step} has the state of another.`);
    return calls - before;
  };
  return { run, cost, total: () => calls };
}

/** The cost of each step, visited from the last to the first: 0 where the state was remembered. */
function costsBackwards(steps: number): number[] {
  const { cost } = counted(steps);
  return Array.from({ length: steps }, (_, i) => cost(steps - 1 - i)).reverse();
}

describe('the memory of a run', () => {
  it.each([1, 1000, 1023])('is of every state in a run of %i steps', (steps) => {
    expect(costsBackwards(steps).every((cost) => cost === 0)).toBe(true);
  });

  it.each([1024, 1025, 2047, 2048, 2049, 10_000, 65_536, 100_000])(
    'is of at most 1024 states in a run of %i steps, evenly spread',
    (steps) => {
      const costs = costsBackwards(steps);
      const kept = costs.flatMap((cost, step) => (cost === 0 ? [step] : []));
      expect(kept.length).toBeLessThanOrEqual(1024);
      expect(kept.length).toBeGreaterThan(500);
      const interval = kept[1] as number;
      expect(kept).toEqual(kept.map((_, index) => index * interval));
      expect(Math.max(...costs)).toBe(interval - 1);
    },
  );

  it('brings any of 100 000 steps back within 127 more', () => {
    const { cost } = counted(100_000);
    for (let i = 1; i < 3000; i++) expect(cost((i * 61_803) % 100_000)).toBeLessThan(128);
  });

  it('lets a run be walked on from any step at one call a step', () => {
    const { cost } = counted(100_000);
    cost(50_000);
    for (let step = 50_001; step < 51_000; step++) expect(cost(step)).toBeLessThanOrEqual(1);
  });

  it('lets the steps of a curve be read without computing the run again', () => {
    const { run, total } = counted(100_000);
    for (const step of run.steps(100_000, 240)) run.at(step);
    expect(total() - 100_000).toBeLessThan(128);
  });
});
