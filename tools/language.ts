import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What words are kept where: `#words/race.ts` is src/words/en/race.ts, `#prose/…` src/essay/en/…. */
const places: Readonly<Record<string, string>> = { '#words/': 'src/words', '#prose/': 'src/essay' };
const pseudo = '\0pseudo:';

/** The language that the page is built in. */
export const language = process.env.ESSAY_LANGUAGE ?? 'en';

/**
 * Reads words and prose from the folder of a language. In `pseudo` each word of the catalogue stands
 * between ⟦ and ⟧, so that a test finds the words that stand outside it; its prose is English.
 */
export function inLanguage(chosen: string = language): Plugin {
  return {
    name: 'language',
    enforce: 'pre',
    resolveId(source) {
      // English is where package.json points to.
      if (chosen === 'en') return null;
      const prefix = Object.keys(places).find((start) => source.startsWith(start));
      if (!prefix) return null;
      const file = source.slice(prefix.length);
      if (chosen === 'pseudo' && prefix === '#words/') return `${pseudo}${file}`;
      const folder = chosen === 'pseudo' ? 'en' : chosen;
      const path = resolve(places[prefix] ?? '', folder, file);
      if (!existsSync(path)) this.error(`The language “${folder}” has no file ${path}.`);
      return path;
    },
    load(id) {
      if (!id.startsWith(pseudo)) return null;
      const file = JSON.stringify(resolve('src/words/en', id.slice(pseudo.length)));
      const marked = JSON.stringify(resolve('tools/marked.ts'));
      return `import { words as plain } from ${file}; import { marked } from ${marked}; export const words = marked(plain);`;
    },
  };
}
