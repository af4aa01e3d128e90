import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { packages, runNode } from '../packages.ts';
import { run } from '../programs.ts';
import { type System, writeFiles } from '../system.ts';

const CONFIG = `version: 1
project:
  title: Notes
  toc:
    - file: index.md
site:
  template: ./theme
`;
// The theme that pages have otherwise would be fetched.
const THEME = 'jtex: v1\ntitle: Bare\nversion: 1.0.0\n';

/** The tree that mystmd makes of the notes, drawn by the components of its themes. */
export const myst: System = {
  name: 'MyST',
  page: '',
  async build({ first, second }, folder) {
    const text = PARAGRAPHS.join('\n\n');
    const [above, below] = [snippets.myst(first), snippets.myst(second)];
    await writeFiles(folder, {
      'myst.yml': CONFIG,
      'theme/template.yml': THEME,
      'index.md': `# ${HEADING}\n\n${above}\n\n${text}\n\n${below}\n`,
    });
    await runNode('mystmd/dist/myst.cjs', ['build', '--site', '--ci', '--strict'], folder);
    const home = await packages();
    const tree = join(folder, '_build/site/content/index.json');
    const args = [join(home, 'myst-page.mjs'), tree, join(folder, 'public/index.html')];
    await run(process.execPath, args, home, 'it draws what mystmd has made');
    return join(folder, 'public');
  },
};
