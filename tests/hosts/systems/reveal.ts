import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING } from '../notes.ts';
import { type System, writeFiles } from '../system.ts';

const FILES = ['reset.css', 'reveal.css', 'reveal.js', 'theme/white.css'];

const slides = (sections: readonly string[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${HEADING}</title>
<link rel="stylesheet" href="reset.css">
<link rel="stylesheet" href="reveal.css">
<link rel="stylesheet" href="theme/white.css">
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="reveal.js"></script>
<script>Reveal.initialize({ hash: true, transition: 'none' });</script>
</html>
`;

/** Slides: the first with a heading, then one for each figure. */
export const reveal: System = {
  name: 'reveal.js',
  page: '',
  printedPage: '?view=print',
  async build({ first, second }, folder) {
    const title = `<section><h1>${HEADING}</h1></section>`;
    const sections = [title, snippets.reveal(first), snippets.reveal(second)];
    await writeFiles(folder, { 'index.html': slides(sections) });
    const from = 'node_modules/reveal.js/dist';
    await Promise.all(FILES.map((file) => cp(join(from, file), join(folder, file))));
    return folder;
  },
  async reach(page, index) {
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, index + 1);
  },
};
