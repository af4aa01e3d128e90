import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/simulation/index.ts';
import { PARTS, readOptions, withKeys } from '../../../src/site/embed/options.ts';
import { runs } from '../../long.ts';
import { figureNamed } from './figures.ts';

fc.configureGlobal({ seed: 20160225 });
const { schema } = figureNamed('race');
const read = (query: string) => readOptions('race', schema, query);
const names = Object.keys(schema);

describe('the options of an embedded figure', () => {
  it('are none where the address asks for none', () => {
    const none = { theme: 'auto', hide: [], lock: [], caption: null, problems: [] };
    expect(read('')).toEqual(none);
    expect(read('fig=race&eta=5&step=3')).toEqual(none);
  });

  it('hide any set of parts, in any order, however often each is named', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS)), (parts) => {
        const { hide, problems } = read(`hide=${parts.join(',')}`);
        expect(hide).toEqual(PARTS.filter((part) => parts.includes(part)));
        expect(problems).toEqual([]);
      }),
    );
  });

  it('lock settings by name, by key or in kebab case, and all of them by one word', () => {
    fc.assert(
      fc.property(fc.subarray(names), (locked) => {
        const keys = locked.map((name) => schema[name]?.key);
        const kebab = locked.map((name) => name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`));
        for (const given of [locked, keys, kebab]) {
          const { lock, problems } = read(`lock=${given.join(',')}`);
          expect(lock).toEqual(names.filter((name) => locked.includes(name)));
          expect(problems).toEqual([]);
        }
      }),
    );
    expect(read('lock=all').lock).toEqual(names);
  });

  it('say what they cannot have meant, and leave the rest as it is', () => {
    const { problems, hide, lock, theme } = read(
      'hide=chart,everything&lock=eta,mood&theme=pink&lang=de&fig=split',
    );
    expect({ hide, lock, theme }).toEqual({
      hide: ['chart'],
      lock: ['learningRate'],
      theme: 'auto',
    });
    expect(problems).toEqual([
      'There is no theme “pink”; there are light, dark and auto, and it is auto now.',
      'There are no words in the language “de” yet; they are English.',
      'The address asks for a figure “split”; on this page is “race”.',
      expect.stringContaining('There is no part “everything”'),
      'This figure has no setting “mood” that could be fixed.',
    ]);
  });

  it('are valid, with whole sentences, for any text at all', () => {
    const part = fc.constantFrom('hide', 'lock', 'theme', 'caption', 'lang', 'fig', '<b>', 'eta');
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PARTS, 'all', '%'));
    const query = fc
      .array(fc.tuple(part, value), { maxLength: 8 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (text) => {
        const { theme, hide, lock, caption, problems } = read(text);
        expect(['light', 'dark', 'auto']).toContain(theme);
        for (const one of hide) expect(PARTS).toContain(one);
        for (const one of lock) expect(names).toContain(one);
        expect([...(caption ?? 'x')].length).toBeGreaterThan(0);
        expect([...(caption ?? '')].length).toBeLessThanOrEqual(600);
        expect(caption ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
        for (const problem of problems) expect(problem).toMatch(/^[A-Z][\s\S]*\.$/);
        expect(problems.length).toBeLessThan(12);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('names of settings in the address', () => {
  it('mean the same as the keys of links', () => {
    const byKey = readLink(schema, 'eta=7.5&step=4');
    for (const name of ['learningRate', 'learning-rate', 'eta']) {
      expect(readLink(schema, withKeys(schema, `?${name}=7.5&step=4`))).toEqual(byKey);
    }
  });

  it('change no link that is written by keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...names), (value, name) => {
        const query = new URLSearchParams({ [schema[name]?.key ?? '']: value, other: value });
        expect(withKeys(schema, query.toString())).toBe(query.toString());
      }),
    );
  });
});
