import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { runDebian } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

// Highlighting would be fetched from elsewhere.
const CONFIG = `site_name: Notes
use_directory_urls: false
theme:
  name: mkdocs
  highlightjs: false
`;

export const mkdocs: System = {
  name: 'MkDocs',
  page: '',
  scriptPage: 'script.html',
  async build({ first, second }, folder) {
    const text = PARAGRAPHS.join('\n\n');
    const [above, below] = [snippets.mkdocs(first), snippets.mkdocs(second)];
    await writeFiles(folder, {
      'mkdocs.yml': CONFIG,
      'docs/index.md': `# ${HEADING}\n\n${above}\n\n${text}\n\n${below}\n`,
      'docs/script.md': `# ${HEADING}\n\n${snippets.element(first)}\n\n${text}\n\n${snippets.iframe(second)}\n`,
    });
    await runDebian('mkdocs', ['build', '--quiet', '--strict'], folder, 'mkdocs');
    return join(folder, 'site');
  },
};
