import { describe, expect, it } from 'vitest';
import { createFigureStore, initialSettings } from '../../src/simulation/index.ts';
import { fakeFrames } from './frames.ts';
import { schema } from './sample-store.ts';

const SLICE = 100;

/** A store whose runs can be followed 100 steps further at each call, and end at `last`. */
function slowStore(step: number, last = Number.POSITIVE_INFINITY) {
  const frames = fakeFrames();
  let computed = 0;
  const reach = (_: unknown, wanted: number) => {
    computed = Math.max(computed, Math.min(wanted, computed + SLICE, last));
    return Math.min(wanted, computed);
  };
  const ended = (_: unknown, at: number) => (at >= last ? 'It has grown too large.' : null);
  const place = { settings: initialSettings(schema), step };
  return { frames, store: createFigureStore({ schema, place, reach, ended, frames }) };
}

/** Shows frames until the store has arrived; the steps on the way. */
function arrive({ store, frames }: ReturnType<typeof slowStore>): number[] {
  const steps: number[] = [];
  while (store.get().goal !== null && steps.length < 50) {
    steps.push(store.get().step);
    frames.frame(16);
  }
  return steps;
}

describe('a step too far to be computed at once', () => {
  it('is gone to in slices, one a frame, and meanwhile is said to be the goal', () => {
    const sample = slowStore(0);
    sample.store.seek(350);
    expect(sample.store.get()).toMatchObject({ step: 100, goal: 350 });
    expect(sample.frames.waiting).toBe(1);
    expect(arrive(sample)).toEqual([100, 200, 300]);
    expect(sample.store.get()).toMatchObject({ step: 350, goal: null });
    expect(sample.frames.waiting).toBe(0);
  });

  it('is gone to when a figure opens at it', () => {
    const sample = slowStore(350);
    expect(arrive(sample)).toEqual([100, 200, 300]);
    expect(sample.store.get().step).toBe(350);
  });

  it('stays the step of the figure when something else changes on the way', () => {
    const { store, frames } = slowStore(0);
    store.seek(350);
    store.adjust({ rate: 2 });
    expect(frames.waiting).toBe(1);
    expect(store.get()).toMatchObject({ step: 200, goal: 350 });
    store.undo();
    expect(store.get().goal).toBe(350);
  });

  it('is given up for another that is sought on the way', () => {
    const sample = slowStore(0);
    sample.store.seek(350);
    sample.store.seek(50);
    expect(sample.store.get()).toMatchObject({ step: 50, goal: null });
    sample.frames.run(100, 16);
    expect(sample.store.get().step).toBe(50);
  });

  it('is given up where the run ends before', () => {
    const sample = slowStore(0, 230);
    sample.store.seek(350);
    expect(arrive(sample)).toEqual([100, 200]);
    expect(sample.store.get()).toMatchObject({ step: 230, goal: null });
  });

  it('is not gone to while the figure is asleep', () => {
    const sample = slowStore(0);
    const { store, frames } = sample;
    store.seek(350);
    store.setAwake(false);
    frames.run(1000, 16);
    expect(store.get()).toMatchObject({ step: 100, goal: 350 });
    expect(frames.waiting).toBe(0);
    store.seek(360);
    expect(frames.waiting).toBe(0);
    store.setAwake(true);
    arrive(sample);
    expect(store.get()).toMatchObject({ step: 360, goal: null });
  });

  it('is reached before the figure plays on from it', () => {
    const sample = slowStore(0);
    const { store, frames } = sample;
    store.seek(350);
    store.play();
    expect(frames.waiting).toBe(1);
    arrive(sample);
    expect(store.get().step).toBe(350);
    frames.run(1000, 10);
    expect(Math.abs(store.get().step - 370)).toBeLessThanOrEqual(1);
  });
});
