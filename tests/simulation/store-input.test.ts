import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_STEP, withPatch } from '../../src/simulation/index.ts';
import { takeHold } from '../hand.ts';
import { anything } from './arbitrary.ts';
import { initial, LAST, type SamplePlace, sampleStore, schema } from './sample-store.ts';

const anyPatch = fc.dictionary(fc.constantFrom('rate', 'angle', 'edits', 'other'), anything);

describe('a bad value', () => {
  it('never gets in, whichever way it comes', () => {
    fc.assert(
      fc.property(fc.array(anyPatch, { minLength: 1, maxLength: 3 }), (patches) => {
        const { store } = sampleStore();
        for (const patch of patches) {
          const { problems } = withPatch(schema, store.get().settings, patch);
          store.restart(patch as object, takeHold());
          expect(store.get().notices).toEqual(problems);
          store.adjust(patch as object);
          expect(store.get().notices).toEqual(problems);
          store.load({ settings: { ...initial, ...patch }, step: 0 } as unknown as SamplePlace);
          expect(store.get().notices).toEqual(problems);
          const { settings } = store.get();
          expect(withPatch(schema, initial, settings)).toEqual({ settings, problems: [] });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is said, after what the link had to say', () => {
    const { store } = sampleStore();
    store.adjust({ rate: Number.NaN, angle: 1e9 });
    expect(store.get().notices).toEqual([
      'eta was not a number; it is 1 now.',
      'angle was above 180; it is 180 now.',
    ]);
    store.load({ settings: { ...initial, rate: -1 }, step: 0 }, ['The link is old.']);
    expect(store.get().notices).toEqual([
      'The link is old.',
      'eta was below 0.001; it is 0.001 now.',
    ]);
  });

  it('is no longer said after a good one', () => {
    const { store } = sampleStore();
    store.adjust({ rate: 1e9 });
    store.adjust({ rate: 5 });
    expect(store.get().notices).toEqual([]);
  });
});

describe('seeking', () => {
  test.each([
    [-5, 0],
    [-0, 0],
    [7.4, 7],
    [1e9, MAX_STEP],
    [Number.POSITIVE_INFINITY, MAX_STEP],
    [Number.NEGATIVE_INFINITY, 0],
  ])('to %d goes to %d', (wanted, step) => {
    const { store } = sampleStore({ step: 3 });
    store.seek(wanted);
    expect(store.get().step).toBe(step);
  });

  it('to no number stays where it is', () => {
    const { store } = sampleStore({ step: 3 });
    store.seek(Number.NaN);
    expect(store.get().step).toBe(3);
  });

  it('goes no further than the run', () => {
    const { store } = sampleStore({ settings: { rate: 99 } });
    store.seek(500);
    expect(store.get().step).toBe(LAST);
    store.seek(5);
    expect(store.get().step).toBe(5);
  });
});

describe('the step of a link', () => {
  it('is the last of its run where that ends before', () => {
    const { store } = sampleStore({ step: 500, settings: { rate: 99 } });
    expect(store.get().step).toBe(LAST);
    store.load({ settings: initial, step: 500 });
    expect(store.get().step).toBe(500);
    store.load({ settings: { ...initial, rate: 60 }, step: 500 });
    expect(store.get().step).toBe(LAST);
  });

  it('is a step, whatever it was', () => {
    const { store } = sampleStore({ step: Number.NaN });
    expect(store.get().step).toBe(0);
    store.load({ settings: initial, step: 1e9 });
    expect(store.get().step).toBe(MAX_STEP);
  });
});

test('the state has nothing in it but what a state has', () => {
  const { store } = sampleStore();
  const names = Object.keys(store.get());
  const read = { settings: { ...initial, rate: 7 }, step: 1, problems: ['It is late.'] };
  store.load(read, read.problems);
  expect(Object.keys(store.get())).toEqual(names);
});
