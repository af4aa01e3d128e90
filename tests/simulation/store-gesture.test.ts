import { describe, expect, it } from 'vitest';
import { takeHold } from '../hand.ts';
import { initial, LAST, placeOf, sampleStore } from './sample-store.ts';

describe('a gesture', () => {
  it('is one undo entry, however many previews it has', () => {
    const sample = sampleStore({ step: 37 });
    const { store } = sample;
    const hand = takeHold();
    for (let angle = 1; angle <= 21; angle++) {
      store.restart({ angle }, hand);
      expect(store.get().settings.angle).toBe(angle);
      expect(store.get().past).toEqual([]);
    }
    hand.end(true);
    expect(store.get().past).toEqual([{ settings: initial, step: 37 }]);
    store.undo();
    expect(placeOf(sample)).toEqual({ settings: initial, step: 37 });
    store.redo();
    expect(placeOf(sample)).toEqual({ settings: { ...initial, angle: 21 }, step: 0 });
  });

  it('keeps what its earlier previews have set', () => {
    const { store } = sampleStore();
    const hand = takeHold();
    store.restart({ rate: 5 }, hand);
    store.restart({ angle: 3 }, hand);
    hand.end(true);
    expect(store.get().settings).toEqual({ ...initial, rate: 5, angle: 3 });
    expect(store.get().past).toHaveLength(1);
  });

  it('that ends where it began is no undo entry', () => {
    const { store } = sampleStore();
    const { settings } = store.get();
    const hand = takeHold();
    store.adjust({ rate: 5, edits: [{ kind: 'remove', row: 1 }] }, hand);
    store.adjust({ rate: 1, edits: [] }, hand);
    hand.end(true);
    expect(store.get().past).toEqual([]);
    expect(store.get().settings).toBe(settings);
  });

  it('that changes nothing keeps the settings that it has', () => {
    const { store } = sampleStore();
    const hand = takeHold();
    store.adjust({ rate: 5 }, hand);
    const { settings } = store.get();
    store.adjust({ rate: 5 }, hand);
    hand.end(true);
    store.adjust({ rate: 5 });
    expect(store.get().settings).toBe(settings);
    expect(store.get().past).toHaveLength(1);
  });

  it('that is taken back leads to the place it began at, and is no undo entry', () => {
    const sample = sampleStore({ step: 37 });
    const { store } = sample;
    const hand = takeHold();
    store.restart({ angle: 50 }, hand);
    hand.end(false);
    expect(placeOf(sample)).toEqual({ settings: initial, step: 37 });
    expect(store.get()).toMatchObject({ past: [], inGesture: false });
  });

  it('says that it is going on', () => {
    const { store } = sampleStore();
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(store.get().inGesture));
    const hand = takeHold();
    store.restart({ angle: 1 }, hand);
    store.restart({ angle: 2 }, hand);
    hand.end(true);
    store.restart({ angle: 3 });
    expect(seen).toEqual([true, true, false, false]);
  });

  it('is not begun again by a hand that has let go', () => {
    const { store, frames } = sampleStore();
    const hand = takeHold();
    store.restart({ angle: 1 }, hand);
    hand.end(true);
    store.restart({ angle: 2 }, hand);
    expect(store.get().inGesture).toBe(false);
    store.play();
    frames.run(1000, 10);
    expect(store.get().step).toBeGreaterThan(10);
  });

  it('ends when something else is taken hold of', () => {
    const { store } = sampleStore();
    store.restart({ angle: 1 }, takeHold());
    takeHold();
    expect(store.get().inGesture).toBe(false);
    expect(store.get().past).toHaveLength(1);
  });

  it('holds playing, and its end lets it go on', () => {
    const { store, frames } = sampleStore();
    store.play();
    frames.run(1010, 10);
    expect(store.get().step).toBeGreaterThan(10);
    const hand = takeHold();
    store.restart({ angle: 1 }, hand);
    frames.run(1000, 10);
    expect(store.get()).toMatchObject({ step: 0, playing: true });
    expect(frames.waiting).toBe(0);
    store.restart({ angle: 2 }, hand);
    hand.end(true);
    frames.run(1000, 10);
    expect(Math.abs(store.get().step - 20)).toBeLessThanOrEqual(1);
  });

  it('does not begin to play what was paused', () => {
    const { store, frames } = sampleStore({ step: 5 });
    const hand = takeHold();
    store.adjust({ rate: 2 }, hand);
    store.adjust({ rate: 3 }, hand);
    hand.end(true);
    frames.run(1000, 10);
    expect(store.get()).toMatchObject({ step: 5, playing: false });
  });

  it('is given up by undo, which goes to the place before the last change', () => {
    const sample = sampleStore({ step: 4 });
    const { store } = sample;
    store.restart({ angle: 10 });
    store.seek(6);
    const hand = takeHold();
    store.restart({ angle: 99 }, hand);
    store.undo();
    hand.end(true);
    expect(placeOf(sample)).toEqual({ settings: initial, step: 4 });
    expect(store.get().inGesture).toBe(false);
    store.redo();
    expect(placeOf(sample)).toEqual({ settings: { ...initial, angle: 10 }, step: 6 });
  });
});

describe('another start', () => {
  it('is a new run from step 0', () => {
    const { store } = sampleStore({ step: 37 });
    const hand = takeHold();
    store.restart({ angle: 1 }, hand);
    expect(store.get().step).toBe(0);
    hand.end(true);
    expect(store.get().step).toBe(0);
  });
});

describe('another rate', () => {
  it('shows the same step of the other run', () => {
    const { store } = sampleStore({ step: 37 });
    const hand = takeHold();
    store.adjust({ rate: 2 }, hand);
    expect(store.get().step).toBe(37);
    hand.end(true);
    expect(store.get().step).toBe(37);
  });

  it('shows the last step of a run that ends before', () => {
    const { store } = sampleStore({ step: 37 });
    store.adjust({ rate: 99 });
    expect(store.get().step).toBe(LAST);
    store.undo();
    expect(store.get().step).toBe(37);
  });

  it('comes back to the step of before a preview that ended early', () => {
    const { store } = sampleStore({ step: 37 });
    const hand = takeHold();
    const steps = [20, 60, 99, 40, 60, 30].map((rate) => {
      store.adjust({ rate }, hand);
      return store.get().step;
    });
    expect(steps).toEqual([37, LAST, LAST, 37, LAST, 37]);
    store.adjust({ rate: 60 }, hand);
    store.adjust({ rate: 45 }, hand);
    hand.end(true);
    expect(store.get().step).toBe(37);
  });
});
