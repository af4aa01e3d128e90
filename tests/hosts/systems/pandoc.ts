import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, type Notes, PARAGRAPHS } from '../notes.ts';
import { runDebian } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

const documents = ({ first, second }: Notes): Record<'index.md' | 'script.md', string> => {
  const text = PARAGRAPHS.join('\n\n');
  const [above, below] = [snippets.quarto(first), snippets.quarto(second)];
  return {
    'index.md': `# ${HEADING}\n\n${above}\n\n${text}\n\n${below}\n`,
    'script.md': `# ${HEADING}\n\n${snippets.element(first)}\n\n${text}\n\n${snippets.iframe(second)}\n`,
  };
};

async function build(notes: Notes, folder: string, option: string): Promise<string> {
  await writeFiles(folder, documents(notes));
  for (const name of ['index', 'script']) {
    const args = [option, '--metadata', `pagetitle=${HEADING}`, `${name}.md`];
    await runDebian('pandoc', [...args, '--output', `${name}.html`], folder, 'pandoc');
  }
  return folder;
}

/** The raw blocks of pandoc, which Quarto has from it; on the other page plain HTML in Markdown. */
export const pandoc: System = {
  name: 'pandoc',
  page: '',
  scriptPage: 'script.html',
  build: (notes, folder) => build(notes, folder, '--standalone'),
};

/** The same with all that a page needs inside it, Quarto's `embed-resources`: the figures stay outside. */
export const pandocInOneFile: System = {
  ...pandoc,
  name: 'pandoc in one file',
  build: (notes, folder) => build(notes, folder, '--self-contained'),
};
