import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What words are kept where: `#words/race.ts` is src/words/en/race.ts, `#prose/…` src/essay/en/…. */
const places: Readonly<Record<string, string>> = { '#words/': 'src/words', '#prose/': 'src/essay' };
const pseudo = '\0pseudo:';

/** The language that the page is built in. */
export const language = process.env.ESSAY_LANGUAGE ?? 'en';

/** The files that a language lacks, each of which English has, below the folder `root`. */
export function missingFiles(chosen: string, root = '.'): string[] {
  return Object.values(places).flatMap((place) =>
    readdirSync(resolve(root, place, 'en'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => resolve(parentPath, name).slice(resolve(root).length + 1))
      .map((path) => path.replaceAll('\\', '/').replace(`${place}/en/`, `${place}/${chosen}/`))
      .filter((path) => !existsSync(resolve(root, path))),
  );
}

/**
 * Reads words and prose from the folder of a language, and says so in `<html lang>`. In `pseudo` each
 * word of the catalogue stands between ⟦ and ⟧, so that a test finds the words that stand outside it;
 * its sections are empty.
 */
export function inLanguage(chosen: string = language, root = '.'): Plugin {
  return {
    name: 'language',
    enforce: 'pre',
    buildStart() {
      const missing = chosen === 'en' || chosen === 'pseudo' ? [] : missingFiles(chosen, root);
      if (missing.length > 0) {
        this.error(
          `The language “${chosen}” lacks ${missing.join(', ')}: see “Adding a language” in README.md.`,
        );
      }
    },
    resolveId(source) {
      // English is where package.json points to.
      if (chosen === 'en') return null;
      const prefix = Object.keys(places).find((start) => source.startsWith(start));
      if (!prefix) return null;
      const file = source.slice(prefix.length);
      if (chosen !== 'pseudo') return resolve(root, places[prefix] ?? '', chosen, file);
      return prefix === '#words/' || file.endsWith('.mdx') ? `${pseudo}${file}` : null;
    },
    load(id) {
      if (!id.startsWith(pseudo)) return null;
      if (id.endsWith('.mdx')) return ' ';
      const file = JSON.stringify(resolve('src/words/en', id.slice(pseudo.length)));
      const marked = JSON.stringify(resolve('tools/marked.ts'));
      return `import { words as plain } from ${file}; import { marked } from ${marked}; export const words = marked(plain);`;
    },
    transformIndexHtml: (html) =>
      html.replace('<html lang="en">', `<html lang="${chosen === 'pseudo' ? 'en' : chosen}">`),
  };
}
