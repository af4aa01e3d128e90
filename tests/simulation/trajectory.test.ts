import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trajectory } from '../../src/simulation/index.ts';
import './arbitrary.ts';

/** A map in which any slip, in state or in step, shows within a few dozen steps. */
const chaotic = (x: number, step: number): number => 3.99 * x * (1 - x) * (1 - (step % 7) / 1000);
const START = 0.3;

/** All states up to a step, by a plain loop. */
function loop(steps: number): number[] {
  const states = [START];
  for (let step = 0; step < steps; step++) states.push(chaotic(states[step] as number, step));
  return states;
}

const FAR = 6000;
const states = loop(FAR);
const visits = fc.array(fc.integer({ min: 0, max: FAR }), { minLength: 1, maxLength: 40 });

describe('a trajectory', () => {
  it('has the same state at a step, whatever order steps are visited in', () => {
    fc.assert(
      fc.property(visits, (order) => {
        const run = trajectory(START, chaotic);
        expect(order.map((step) => run.at(step))).toEqual(order.map((step) => states[step]));
      }),
      { numRuns: 150 },
    );
  });

  it('has the same states forwards, backwards and one over from each other', () => {
    const run = trajectory(START, chaotic);
    expect(states.map((_, step) => run.at(step))).toEqual(states);
    expect(states.map((_, step) => run.at(FAR - step)).reverse()).toEqual(states);
    for (const stride of [2, 3, 64, 1001]) {
      for (let step = 0; step <= FAR; step += stride) expect(run.at(step)).toBe(states[step]);
    }
  });

  it('computes nothing until somebody looks, and then only as far', () => {
    let calls = 0;
    const run = trajectory(0, (x) => {
      calls++;
      return x + 1;
    });
    expect([run.at(0), calls]).toEqual([0, 0]);
    expect([run.at(10), calls]).toEqual([10, 10]);
    expect([run.at(10), run.at(3), calls]).toEqual([10, 3, 10]);
    expect([run.reach(12), calls]).toEqual([12, 12]);
    expect(run.ending).toBeNull();
  });

  it('can be reached for a number of new steps at a time', () => {
    let calls = 0;
    const run = trajectory(0, (x) => {
      calls++;
      return x + 1;
    });
    expect([run.reach(250, 100), run.reach(250, 100), calls]).toEqual([100, 200, 200]);
    expect([run.at(10), run.reach(150, 100), run.at(150)]).toEqual([10, 150, 150]);
    expect([run.reach(250, 100), run.reach(1000, 0), run.at(250)]).toEqual([250, 250, 250]);
  });

  it('tells next which step the state is at', () => {
    const seen: number[] = [];
    trajectory('', (text, step) => {
      seen.push(step);
      return text;
    }).at(5);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });
});
