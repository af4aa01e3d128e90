import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { words } from '#words/controls.ts';
import { inLanguage, missingFiles } from '../../tools/language.ts';
import { marked } from '../../tools/marked.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'language-'));
  for (const path of [
    'src/words/en/race.ts',
    'src/words/en/figures/split.ts',
    'src/essay/en/a.mdx',
  ]) {
    write(path);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
}

/** As much of a plugin as is called here; `error` throws, as it does in a build. */
function plugin(chosen: string) {
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  const { buildStart, resolveId, transformIndexHtml } = inLanguage(chosen, root) as unknown as {
    buildStart(): void;
    resolveId(source: string): string | null;
    transformIndexHtml(html: string): string;
  };
  return {
    start: () => buildStart.call(context),
    find: (source: string) => resolveId.call(context, source),
    transformIndexHtml,
  };
}

test('English is where package.json points to, and lacks nothing', () => {
  expect(missingFiles('en')).toEqual([]);
  expect(plugin('en').find('#words/race.ts')).toBeNull();
});

test('another language is read from its own folders', () => {
  for (const path of [
    'src/words/de/race.ts',
    'src/words/de/figures/split.ts',
    'src/essay/de/a.mdx',
  ]) {
    write(path);
  }
  const { start, find, transformIndexHtml } = plugin('de');
  expect(start).not.toThrow();
  expect(find('#words/figures/split.ts')).toBe(resolve(root, 'src/words/de/figures/split.ts'));
  expect(find('#prose/a.mdx')).toBe(resolve(root, 'src/essay/de/a.mdx'));
  expect(find('./race.ts')).toBeNull();
  expect(transformIndexHtml('<html lang="en"><p lang="en">')).toBe('<html lang="de"><p lang="en">');
});

test('a language that lacks files is not built, and all of them are named', () => {
  write('src/words/de/race.ts');
  expect(plugin('de').start).toThrow(
    'The language “de” lacks src/words/de/figures/split.ts, src/essay/de/a.mdx: see “Adding a language” in README.md.',
  );
});

test('the words of another language have the shape of the English ones', () => {
  // @ts-expect-error: every word is needed.
  const few: typeof words = { play: 'Abspielen' };
  // @ts-expect-error: none is called otherwise.
  const other: typeof words = { ...words, stop: 'Halt' };
  // @ts-expect-error: a text with numbers takes the same numbers.
  const wrong: typeof words = { ...words, stepAt: (step: string) => `Schritt ${step}` };
  expect([few, other, wrong]).toHaveLength(3);
});

test('in the pseudo-locale texts are marked wherever they stand, and nothing else is', () => {
  const sample = {
    text: 'Loss',
    made: (loss: string) => `the loss is ${loss}`,
    deep: { list: ['a', 'b'], count: 3 },
  };
  const { text, made, deep } = marked(sample);
  expect([text, made('⟦no⟧ 1'), deep]).toEqual([
    '⟦Loss⟧',
    '⟦the loss is ⟦no⟧ 1⟧',
    { list: ['⟦a⟧', '⟦b⟧'], count: 3 },
  ]);
});
