import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { runDebian } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

const CONFIG = `title = 'Notes'
disableKinds = ['taxonomy', 'term']
`;
const LAYOUT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
<body style="max-width: 45rem; margin: auto; font-family: sans-serif">
<h1>{{ .Title }}</h1>
{{ .Content }}
</html>
`;

/** The two halves of a snippet: a file with its path, and what is written into the page. */
function halves(snippet: string): { path: string; file: string; use: string } {
  const [file = '', use = ''] = snippet.split('\n\n');
  const path = /^\{\{\/\* (\S+) \*\/\}\}$/m.exec(file)?.[1];
  if (!path) throw new Error('The snippet for Hugo does not say which file it is.');
  return { path, file, use };
}

export const hugo: System = {
  name: 'Hugo',
  page: '',
  async build({ first, second }, folder) {
    const [above, below] = [halves(snippets.hugo(first)), halves(snippets.hugo(second))];
    const text = PARAGRAPHS.join('\n\n');
    await writeFiles(folder, {
      'config.toml': CONFIG,
      'layouts/index.html': LAYOUT,
      [above.path]: above.file,
      'content/_index.md': `---\ntitle: ${HEADING}\n---\n\n${above.use}\n\n${text}\n\n${below.use}\n`,
    });
    await runDebian('hugo', [], folder, 'hugo');
    return join(folder, 'public');
  },
};
