import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { runDebian } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

const CONF = `project = 'Notes'
extensions = ['myst_parser']
html_theme = 'alabaster'
`;

/** A page in reStructuredText, and one in Markdown for myst-parser. */
export const sphinx: System = {
  name: 'Sphinx',
  page: '',
  scriptPage: 'script.html',
  async build({ first, second }, folder) {
    const text = PARAGRAPHS.join('\n\n');
    const title = `${HEADING}\n${'='.repeat(HEADING.length)}`;
    const [above, below] = [snippets.sphinx(first), snippets.sphinx(second)];
    await writeFiles(folder, {
      'conf.py': CONF,
      'index.rst': `${title}\n\n${above}\n\n${text}\n\n${below}\n\n.. toctree::\n\n   script\n`,
      'script.md': `# ${HEADING}\n\n${snippets.element(first)}\n\n${text}\n\n${snippets.iframe(second)}\n`,
    });
    const args = ['-q', '-W', '-b', 'html', '.', '_build'];
    await runDebian('sphinx-build', args, folder, 'python3-sphinx', 'python3-myst-parser');
    return join(folder, '_build');
  },
};
