import { snippets } from '../../../src/figures/share/snippets.ts';
import { HEADING, PARAGRAPHS } from '../notes.ts';
import { type System, writeFiles } from '../system.ts';

const page = (body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${HEADING}</title>
<style>body { max-width: 45rem; margin: auto; padding: 1rem; line-height: 1.5 }</style>
<h1>${HEADING}</h1>
${body}
</html>
`;

const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

/** A page written by hand; its second figure as a learning management system has it. */
export const html: System = {
  name: 'plain HTML',
  page: '',
  scriptPage: 'script.html',
  async build({ first, second }, folder) {
    await writeFiles(folder, {
      'index.html': page(`${snippets.iframe(first)}\n${text}\n${snippets.lms(second)}`),
      'script.html': page(`${snippets.element(first)}\n${text}\n${snippets.iframe(second)}`),
    });
    return folder;
  },
};
