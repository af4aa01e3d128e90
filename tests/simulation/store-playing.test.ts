import { describe, expect, it } from 'vitest';
import { MAX_STEP } from '../../src/simulation/index.ts';
import { LAST, sampleStore } from './sample-store.ts';

describe('a figure', () => {
  it('does not move until asked, and pauses when asked', () => {
    const { store, frames } = sampleStore();
    expect(frames.waiting).toBe(0);
    store.play();
    frames.run(1010, 10);
    const { step } = store.get();
    expect(Math.abs(step - 20)).toBeLessThanOrEqual(1);
    store.pause();
    expect(frames.waiting).toBe(0);
    frames.run(1000, 10);
    expect(store.get()).toMatchObject({ step, playing: false });
  });

  it('plays at another speed when asked, and says the speed it plays at', () => {
    const { store, frames } = sampleStore();
    store.play();
    store.setSpeed(60);
    frames.run(1010, 10);
    expect(Math.abs(store.get().step - 60)).toBeLessThanOrEqual(1);
    expect(store.get().speed).toBe(60);
    store.setSpeed(Number.NaN);
    expect(store.get().speed).toBe(60);
    store.setSpeed(1e12);
    expect(store.get().speed).toBe(1000);
  });

  it('stops playing at the end of its run', () => {
    const { store, frames } = sampleStore({ settings: { rate: 99 } });
    store.play();
    frames.run(3000, 10);
    expect(store.get()).toMatchObject({ step: LAST, playing: false });
    expect(frames.waiting).toBe(0);
    store.play();
    frames.run(500, 10);
    expect(store.get()).toMatchObject({ step: LAST, playing: false });
  });

  it('stops playing at the last step of all', () => {
    const { store, frames } = sampleStore({ step: MAX_STEP - 3 });
    store.play();
    frames.run(3000, 10);
    expect(store.get()).toMatchObject({ step: MAX_STEP, playing: false });
  });

  it('goes on playing while it is sought, undone and changed', () => {
    const { store, frames } = sampleStore();
    store.play();
    store.seek(100);
    frames.run(1010, 10);
    expect(Math.abs(store.get().step - 120)).toBeLessThanOrEqual(1);
    store.restart({ angle: 5 });
    frames.run(1000, 10);
    expect(Math.abs(store.get().step - 20)).toBeLessThanOrEqual(1);
    store.undo();
    frames.run(1000, 10);
    expect(Math.abs(store.get().step - 140)).toBeLessThanOrEqual(2);
    expect(store.get().playing).toBe(true);
  });
});

describe('a figure that is asleep', () => {
  it('asks for no frames, and goes on where it was when it wakes', () => {
    const { store, frames } = sampleStore();
    store.play();
    frames.run(1010, 10);
    const { step } = store.get();
    store.setAwake(false);
    expect(frames.waiting).toBe(0);
    frames.run(2000, 10);
    expect(store.get()).toMatchObject({ step, playing: true });
    store.setAwake(true);
    frames.run(1010, 10);
    expect(Math.abs(store.get().step - step - 20)).toBeLessThanOrEqual(1);
  });

  it('does not begin to play before it wakes', () => {
    const { store, frames } = sampleStore();
    store.setAwake(false);
    store.play();
    expect(frames.waiting).toBe(0);
    store.setAwake(true);
    expect(frames.waiting).toBe(1);
  });

  it('stays paused when it wakes, if it was', () => {
    const { store, frames } = sampleStore();
    store.setAwake(false);
    store.setAwake(true);
    expect(frames.waiting).toBe(0);
  });

  it('can be moved by hand', () => {
    const { store } = sampleStore();
    store.setAwake(false);
    store.seek(9);
    expect(store.get().step).toBe(9);
  });
});

describe('a listener', () => {
  it('hears of every change until it unsubscribes', () => {
    const { store } = sampleStore();
    const heard: number[] = [];
    const unsubscribe = store.subscribe(() => heard.push(store.get().step));
    store.seek(1);
    store.seek(2);
    unsubscribe();
    store.seek(3);
    unsubscribe();
    expect(heard).toEqual([1, 2]);
  });

  it('may unsubscribe while it hears, and the others still hear', () => {
    const { store } = sampleStore();
    let first = 0;
    let second = 0;
    const unsubscribe = store.subscribe(() => {
      first++;
      unsubscribe();
    });
    store.subscribe(() => second++);
    store.seek(1);
    store.seek(2);
    expect([first, second]).toEqual([1, 2]);
  });

  it('hears of playing once a frame that has a step', () => {
    const { store, frames } = sampleStore();
    store.play();
    let heard = 0;
    store.subscribe(() => heard++);
    frames.run(1010, 10);
    expect(heard).toBe(store.get().step);
    expect(heard).toBeGreaterThan(15);
  });
});
