import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { runDebian } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

/** The raw blocks of pandoc, which Quarto has from it; on the other page plain HTML in Markdown. */
export const pandoc: System = {
  name: 'pandoc',
  page: '',
  scriptPage: 'script.html',
  async build({ first, second }, folder) {
    const text = PARAGRAPHS.join('\n\n');
    const [above, below] = [snippets.quarto(first), snippets.quarto(second)];
    await writeFiles(folder, {
      'index.md': `# ${HEADING}\n\n${above}\n\n${text}\n\n${below}\n`,
      'script.md': `# ${HEADING}\n\n${snippets.element(first)}\n\n${text}\n\n${snippets.iframe(second)}\n`,
    });
    for (const name of ['index', 'script']) {
      const args = ['--standalone', '--metadata', `pagetitle=${HEADING}`, `${name}.md`];
      await runDebian('pandoc', [...args, '--output', `${name}.html`], folder, 'pandoc');
    }
    return folder;
  },
};
