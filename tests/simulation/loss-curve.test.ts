import { describe, expect, it } from 'vitest';
import { lossCurve } from '../../src/simulation/index.ts';
import { type Batch, meanLoss } from '../../src/weightnorm/index.ts';
import { penguinRun, plainStart, start } from './penguin-run.ts';

/** The curve by hand, from a run of its own. */
function wanted(steps: readonly number[], batchOf: (step: number) => Batch) {
  const run = penguinRun(plainStart);
  return steps.map((x) => {
    const { w, b } = run.at(x).parameters;
    return { x, y: meanLoss(w, b, batchOf(x), run.problem.model) };
  });
}

describe('the loss curve', () => {
  const run = penguinRun(plainStart);
  const { all, batchAt } = run.problem;

  it.each([0, 1, 37, 240, 241, 1500])('ends at the asked step %i and is the mean loss', (upTo) => {
    const full = lossCurve(run, 'full', upTo).points;
    expect(full.at(-1)?.x).toBe(upTo);
    expect(full).toEqual(wanted(run.steps(upTo, 240), () => all));
    const batch = lossCurve(run, 'batch', upTo).points;
    expect(batch).toEqual(wanted(run.steps(upTo, 240), batchAt));
  });

  it('has as many points as asked for', () => {
    expect(lossCurve(run, 'full', 1500, 3).points.map(({ x }) => x)).toEqual([0, 512, 1024, 1500]);
  });

  it('is the same when it is asked for again, after others, and of another run', () => {
    const first = lossCurve(run, 'full', 900);
    for (let upTo = 0; upTo < 5000; upTo += 7) lossCurve(run, 'batch', upTo);
    expect(lossCurve(run, 'full', 900)).toEqual(first);
    expect(lossCurve(penguinRun(plainStart), 'full', 900)).toEqual(first);
    expect(lossCurve(penguinRun(start), 'full', 900)).not.toEqual(first);
  });

  it('ends where its run ends', () => {
    const diverging = penguinRun(plainStart, { learningRate: 100, batch: 'all' });
    const { points } = lossCurve(diverging, 'full', 5000);
    expect(points.at(-1)?.x).toBe(diverging.ending?.step);
    expect(points.every(({ y }) => y >= 0)).toBe(true);
  });
});
