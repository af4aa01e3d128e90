import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialSettings,
  linkedFigure,
  MAX_LINK_DATA,
  MAX_STEP,
  readLink,
  writeLink,
} from '../../src/simulation/index.ts';
import { schema, settings } from './arbitrary.ts';

const place = fc
  .record({ settings, step: fc.integer({ min: 0, max: MAX_STEP }) })
  .filter((it) => schema.edits.write(it.settings.edits).length <= MAX_LINK_DATA);
const initial = initialSettings(schema);

describe('a link', () => {
  it('brings back every place, without a word', () => {
    fc.assert(
      fc.property(place, (given) => {
        const read = readLink(schema, writeLink('split', schema, given));
        expect(read).toEqual({ ...given, problems: [] });
      }),
    );
  });

  it('brings a place back from its address, too, after the question mark', () => {
    fc.assert(
      fc.property(place, (given) => {
        const address = new URL(`https://example.org/?${writeLink('split', schema, given)}#split`);
        expect(readLink(schema, address.search)).toEqual({ ...given, problems: [] });
      }),
    );
  });

  it('leaves out what is as it starts, so that the opening place is the name alone', () => {
    expect(writeLink('split', schema, { settings: initial, step: 0 })).toBe('fig=split');
    expect(writeLink('split', schema, { settings: { ...initial, seed: 2 }, step: 0 })).toBe(
      'fig=split&seed=2',
    );
    fc.assert(
      fc.property(place, (given) => {
        const keys = [...new URLSearchParams(writeLink('split', schema, given)).keys()];
        const changed = Object.entries(schema).filter(([name, field]) => {
          const value = Reflect.get(given.settings, name);
          return JSON.stringify(value) !== JSON.stringify(field.initial);
        });
        const wanted = ['fig', ...changed.map(([, { key }]) => key)];
        expect(keys).toEqual(given.step > 0 ? [...wanted, 'step'] : wanted);
      }),
    );
  });

  it('has its settings in the order of the schema, whatever order they were set in', () => {
    const { plain, angle, ...rest } = { ...initial, plain: true, angle: 12, tilt: 4 };
    const query = 'fig=split&angle=12&tilt=4&plain=1&step=37';
    expect(writeLink('split', schema, { step: 37, settings: { ...rest, plain, angle } })).toBe(
      query,
    );
    expect(writeLink('split', schema, { step: 37, settings: { angle, plain, ...rest } })).toBe(
      query,
    );
    expect(readLink(schema, 'step=37&plain=1&tilt=4&angle=12&fig=split')).toEqual(
      readLink(schema, query),
    );
  });

  it('names its figure, whatever that is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), place, (name, given) => {
        expect(linkedFigure(writeLink(name, schema, given))).toBe(name);
      }),
    );
    expect(linkedFigure('?eta=5')).toBeNull();
    expect(linkedFigure('')).toBeNull();
  });

  it('that says nothing is the opening place', () => {
    for (const query of ['', '?', '&&', 'fig=split', 'step=0']) {
      expect(readLink(schema, query)).toEqual({ settings: initial, step: 0, problems: [] });
    }
  });
});
