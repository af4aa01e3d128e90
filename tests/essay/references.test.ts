import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words as notes } from '#words/notes.ts';
import { essay } from '../../src/essay/bibtex.ts';
import {
  address,
  authorNames,
  isReferenceKey,
  label,
  type ReferenceKey,
  referenceKeys,
  references,
} from '../../src/essay/references.ts';
import { relatedWorks } from '../../src/essay/relatedWorks.ts';
import { works } from '../../src/essay/works.ts';

const folder = 'src/essay/en';
const prose = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');
const citedKeys = new Set(
  [...prose.matchAll(/<Cite of="([^"]*)"/g)].map((match) => match[1] ?? ''),
);
if (prose.includes('<Paper ')) citedKeys.add('salimans2016');

describe.each(referenceKeys.map((key) => ({ key, work: references[key] })))(
  '$key',
  ({ key, work }) => {
    test('has well-formed fields', () => {
      expect(work.authors.length).toBeGreaterThan(0);
      for (const author of work.authors) {
        expect(author).toMatch(/^[\p{L}-]+( [\p{L}-]+)*, \p{Lu}[\p{L}.]*([ -]\p{Lu}[\p{L}.]*)*$/u);
      }
      expect(work.title).toMatch(/^\S.*[^\s.]$/);
      expect(work.venue).toMatch(/^\S.*[^\s.]$/);
      expect(notes[key]).toMatch(/^\p{Lu}.*\.$/u);
      expect(work.year).toBeGreaterThanOrEqual(1990);
      expect(work.arxiv ?? work.doi).toBeDefined();
      if (work.arxiv) expect(work.arxiv).toMatch(/^\d{2}(0[1-9]|1[0-2])\.\d{5}$/);
      if (work.doi) expect(work.doi).toMatch(/^10\.\d{4,9}\/[\w.()/-]+$/);
    });

    test('can be read at an address that is no one else’s', () => {
      expect(new URL(address(work)).protocol).toBe('https:');
      const same = referenceKeys.filter((other) => address(references[other]) === address(work));
      expect(same).toEqual([key]);
    });

    test('is keyed by its first author and year', () => {
      const family = work.authors[0]?.split(', ')[0] ?? '';
      const plain = family
        .normalize('NFD')
        .replace(/[^a-zA-Z]/g, '')
        .toLowerCase();
      expect(key).toBe(`${plain}${work.year}`);
    });

    test('came to arXiv no later than it was published', () => {
      if (work.arxiv) expect(2000 + Number(work.arxiv.slice(0, 2))).toBeLessThanOrEqual(work.year);
    });
  },
);

test('no key is in both lists', () => {
  expect(Object.keys(works).filter((key) => key in relatedWorks)).toEqual([]);
  expect(referenceKeys).toHaveLength(Object.keys(works).length + Object.keys(relatedWorks).length);
});

test('the list is in alphabetical order', () => {
  const names = referenceKeys.map((key) => label(references[key]).toLowerCase());
  const firsts = names.map((name) => name.split(/ (?:&|and others|\d)|,/)[0] ?? '');
  expect(firsts).toEqual([...firsts].sort((a, b) => a.localeCompare(b, 'en')));
});

test('every citation in the prose names a work of the list', () => {
  expect(citedKeys.size).toBeGreaterThan(10);
  expect([...citedKeys].filter((key) => !isReferenceKey(key))).toEqual([]);
});

test('every work is cited, or belongs to those to read on with', () => {
  const uncited = (Object.keys(works) as ReferenceKey[]).filter((key) => !citedKeys.has(key));
  expect(uncited).toEqual([]);
});

test('no paper is linked past the list', () => {
  expect(prose.match(/arxiv\.org|doi\.org|openreview\.net/g)).toBeNull();
});

test('one, two, three and more authors are named as is usual', () => {
  expect(label(references.vanlaarhoven2017)).toBe('van Laarhoven 2017');
  expect(label(references.salimans2016)).toBe('Salimans & Kingma 2016');
  expect(label(references.arora2019)).toBe('Arora, Li & Lyu 2019');
  expect(label(references.wan2021)).toBe('Wan and others 2021');
  expect(authorNames(references.salimans2016)).toBe('Tim Salimans, Diederik P. Kingma');
});

test('the essay is cited as CITATION.cff says', () => {
  const cff = readFileSync('CITATION.cff', 'utf8');
  const field = (pattern: RegExp) => pattern.exec(cff)?.[1];
  expect(field(/^title: "(.*)"$/m)).toBe(essay.title);
  expect(field(/^version: (.*)$/m)).toBe(essay.version);
  expect(field(/^ {2}- name: (.*)$/m)).toBe(essay.author);
});
