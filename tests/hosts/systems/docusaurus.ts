import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { packages, runNode } from '../packages.ts';
import { type System, writeFiles } from '../system.ts';

// Neither docs nor a blog: the pages of a site are MDX as well.
const CONFIG = `export default {
  title: 'Notes',
  url: 'http://127.0.0.1',
  baseUrl: '/',
  themes: ['@docusaurus/theme-classic'],
  plugins: ['@docusaurus/plugin-content-pages'],
};
`;

export const docusaurus: System = {
  name: 'Docusaurus',
  page: '',
  async build({ first, second }, folder) {
    const text = PARAGRAPHS.join('\n\n');
    const [above, below] = [snippets.docusaurus(first), snippets.docusaurus(second)];
    await writeFiles(folder, {
      'package.json': '{ "private": true }\n',
      'docusaurus.config.js': CONFIG,
      'src/pages/index.mdx': `# ${HEADING}\n\n${above}\n\n${text}\n\n${below}\n`,
    });
    // It looks for its packages from here.
    await symlink(join(await packages(), 'node_modules'), join(folder, 'node_modules'));
    await runNode('@docusaurus/core/bin/docusaurus.mjs', ['build', '--no-minify'], folder);
    return join(folder, 'build');
  },
};
