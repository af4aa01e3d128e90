import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page rendered by src/site/server.tsx. */
interface Page {
  readonly head: string;
  readonly body: string;
}

/** The only script of a page beside the essay. */
const SCRIPT = '<script src="../chosen-theme.js"></script>';

/**
 * A page one folder below the essay, in its head: the same policy, style and fonts, but none of its
 * scripts.
 */
export function beside(essay: string, { head, body }: Page): string {
  const shared = essay
    .slice(0, essay.indexOf('<body>'))
    .replace(/<script\b[^>]*>\s*<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<title>.*?<\/title>|<meta name="description"[^>]*>|<!--head-->/g, '')
    .replace(/(href=")\.\//g, '$1../')
    .replace(/[ \t]+$/gm, '')
    .replace(/[\r\n]+/g, '\n')
    .replace('</head>', () => `${head}${SCRIPT}</head>`);
  return `${shared}<body>${body}</body></html>\n`;
}

/** Writes such a page into a built site, as the index of a folder. */
export async function besides(directory: string, name: string, page: Page): Promise<void> {
  const essay = await readFile(join(directory, 'index.html'), 'utf8');
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'index.html'), beside(essay, page));
}
