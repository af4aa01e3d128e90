// Draws a page of mystmd as its themes do: node myst-page.mjs TREE.json PAGE.html
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ThemeProvider } from '@myst-theme/providers';
import { DEFAULT_RENDERERS, MyST } from 'myst-to-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const [from, to] = process.argv.slice(2);
const { mdast, frontmatter } = JSON.parse(await readFile(from, 'utf8'));
const content = renderToStaticMarkup(
  createElement(
    ThemeProvider,
    { renderers: DEFAULT_RENDERERS, theme: 'light' },
    createElement(MyST, { ast: mdast }),
  ),
);
// Of the themes' classes only those that decide where a frame is.
const style = `.relative { position: relative } .inline-block { display: inline-block }
figure { margin: 0 } .fig-figure { margin-block: 1.5rem }
body { max-width: 45rem; margin: auto; font-family: sans-serif }`;
await mkdir(dirname(to), { recursive: true });
await writeFile(
  to,
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${frontmatter.title}</title>
<style>${style}</style>
<h1>${frontmatter.title}</h1>
${content}
</html>
`,
);
