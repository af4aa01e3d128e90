import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './arbitrary.ts';
import { takeHold } from '../hand.ts';
import { initial, placeOf, sampleStore } from './sample-store.ts';

describe('undo', () => {
  it('brings back the settings and the step, and redo undoes it', () => {
    const sample = sampleStore({ step: 37 });
    const { store } = sample;
    store.adjust({ rate: 2 });
    store.seek(50);
    store.restart({ angle: 90 });
    store.undo();
    expect(placeOf(sample)).toEqual({ settings: { ...initial, rate: 2 }, step: 50 });
    store.undo();
    expect(placeOf(sample)).toEqual({ settings: initial, step: 37 });
    store.redo();
    expect(placeOf(sample)).toEqual({ settings: { ...initial, rate: 2 }, step: 50 });
    store.redo();
    expect(placeOf(sample)).toEqual({ settings: { ...initial, rate: 2, angle: 90 }, step: 0 });
  });

  it('begins after the place that a link gives, whatever it changes', () => {
    for (const place of [
      { settings: { ...initial, rate: 2 }, step: 0 },
      { settings: initial, step: 30 },
    ]) {
      const sample = sampleStore({ step: 3 });
      const { store } = sample;
      store.adjust({ rate: 0.5 });
      store.undo();
      store.startFrom(place, ['corrected']);
      expect(placeOf(sample)).toEqual(place);
      expect(store.get()).toMatchObject({ past: [], future: [], notices: ['corrected'] });
      store.adjust({ rate: 0.7 });
      store.undo();
      expect(placeOf(sample)).toEqual(place);
    }
  });

  it('does nothing where there is nothing to undo or redo', () => {
    const { store } = sampleStore({ step: 3 });
    const before = store.get();
    store.undo();
    store.redo();
    expect(store.get()).toBe(before);
  });

  it('forgets what could be redone once something else is done', () => {
    const { store } = sampleStore();
    store.restart({ angle: 1 });
    store.undo();
    expect(store.get().future).toHaveLength(1);
    store.restart({ angle: 2 });
    expect(store.get().future).toEqual([]);
    store.redo();
    expect(store.get().settings.angle).toBe(2);
  });

  it('brings back all of any history, and redo all of it again', () => {
    const act = fc.record({
      kind: fc.constantFrom('restart', 'adjust', 'seek', 'preview'),
      value: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const sample = sampleStore();
        const { store } = sample;
        for (const { kind, value } of acts) {
          if (kind === 'restart') store.restart({ angle: value });
          else if (kind === 'adjust') store.adjust({ rate: value });
          else if (kind === 'seek') store.seek(value);
          else store.adjust({ rate: value }, takeHold());
        }
        store.adjust({});
        const { past } = store.get();
        const end = placeOf(sample);
        const seen = past.map(() => {
          store.undo();
          return placeOf(sample);
        });
        expect(seen.reverse()).toEqual(past);
        expect(store.get().past).toEqual([]);
        for (const place of past.slice(1)) {
          store.redo();
          expect(placeOf(sample)).toEqual(place);
        }
        store.redo();
        expect(placeOf(sample)).toEqual(end);
      }),
    );
  });

  it('goes back 200 changes at most', () => {
    const { store } = sampleStore();
    for (let i = 1; i <= 250; i++) store.restart({ angle: i / 10 });
    expect(store.get().past).toHaveLength(200);
    for (let i = 0; i < 300; i++) store.undo();
    expect(store.get().settings.angle).toBe(5);
    for (let i = 0; i < 300; i++) store.redo();
    expect(store.get().settings.angle).toBe(25);
  });

  it('has no entry for a value that stays as it is', () => {
    const { store } = sampleStore({ settings: { edits: [{ kind: 'remove', row: 1 }] } });
    const { settings } = store.get();
    store.adjust({ rate: 1 });
    store.restart({ angle: 0 });
    store.adjust({});
    store.restart({ edits: [{ kind: 'remove', row: 1 }] });
    store.load({ settings: structuredClone(settings), step: 0 });
    expect(store.get().past).toEqual([]);
    expect(store.get().settings).toBe(settings);
  });

  it('has no entry for playing or seeking', () => {
    const { store, frames } = sampleStore();
    store.seek(5);
    store.play();
    frames.run(1000, 10);
    store.setSpeed(5);
    expect(store.get().past).toEqual([]);
  });

  it('has one entry for a preset or a link, which may change much at once', () => {
    const sample = sampleStore({ step: 7 });
    const { store } = sample;
    const place = { settings: { ...initial, rate: 5, angle: 30 }, step: 90 };
    store.load(place, ['eta was below 5; it is 5 now.']);
    expect(store.get().notices).toEqual(['eta was below 5; it is 5 now.']);
    expect(placeOf(sample)).toEqual(place);
    store.undo();
    expect(placeOf(sample)).toEqual({ settings: initial, step: 7 });
    expect(store.get().past).toEqual([]);
  });

  it('takes the notices of what it undoes away', () => {
    const { store } = sampleStore();
    store.adjust({ rate: 1000 });
    expect(store.get().notices).toHaveLength(1);
    store.undo();
    expect(store.get().notices).toEqual([]);
  });
});
