import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, withPatch } from '../../src/simulation/index.ts';
import { anything, fields, schema, settings } from './arbitrary.ts';

const partial = fc.dictionary(
  fc.oneof(fc.constantFrom(...fields.map(([name]) => name)), fc.string()),
  anything,
);

describe('taking over a patch', () => {
  it('gives valid settings whatever the patch is, and leaves the given ones as they are', () => {
    fc.assert(
      fc.property(settings, partial, (given, patch) => {
        const before = structuredClone(given);
        const after = withPatch(schema, given, patch);
        expect(given).toEqual(before);
        expect(Object.keys(after.settings)).toEqual(Object.keys(schema));
        expect(withPatch(schema, given, after.settings).problems).toEqual([]);
        for (const [name] of fields) {
          if (!Object.hasOwn(patch, name)) {
            expect(Reflect.get(after.settings, name)).toBe(Reflect.get(given, name));
          }
        }
      }),
    );
  });

  it('takes over every valid value', () => {
    fc.assert(
      fc.property(settings, settings, (given, patch) => {
        expect(withPatch(schema, given, patch)).toEqual({ settings: patch, problems: [] });
      }),
    );
  });

  it('gives the same object when nothing changes, even if the patch is another', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(withPatch(schema, given, structuredClone(given)).settings).toBe(given);
        expect(withPatch(schema, given, { nothing: 1 })).toEqual({ settings: given, problems: [] });
        expect(withPatch(schema, given, {}).settings).toBe(given);
      }),
    );
  });

  it('takes over what the patch itself has, not what every object has', () => {
    const given = initialSettings(schema);
    const patch = Object.create({ angle: 5 });
    expect(withPatch(schema, given, patch)).toEqual({ settings: given, problems: [] });
  });

  it('keeps the objects of the settings that stay', () => {
    const edits = [{ kind: 'remove', row: 3 }] as const;
    const given = { ...initialSettings(schema), edits };
    const after = withPatch(schema, given, { angle: 1, edits: structuredClone(edits) });
    expect(after.settings).toEqual({ ...given, angle: 1 });
    expect(after.settings.edits).toBe(edits);
  });

  it('says a sentence for each value it had to correct', () => {
    const { problems } = withPatch(schema, initialSettings(schema), {
      angle: Number.NaN,
      rate: 5,
      data: 'cats',
    });
    expect(problems).toEqual([
      'angle was not a number; it is 155 now.',
      'data must be one of penguins, ring & rope, 50% ü+=; it is penguins now.',
    ]);
  });
});

it('leaves a setting as it is where what is given is near nothing valid', () => {
  const settings = { ...initialSettings(schema), angle: 30, rate: 7 };
  const { settings: next, problems } = withPatch(schema, settings, {
    angle: Number.NaN,
    rate: 'fast',
    edits: 12,
  });
  expect(next).toBe(settings);
  expect(problems).toEqual([
    'angle was not a number; it is 30 now.',
    'eta was not a number; it is 7 now.',
    'points was not a list of data points.',
  ]);
});
