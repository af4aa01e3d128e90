import { words } from '#words/essay.ts';
import { address, type Work } from './references.ts';

/** The essay itself, as CITATION.cff has it. */
export const essay = {
  author: words.bibtex.author,
  title: words.bibtex.title,
  version: '0.1.0',
} as const;

type Fields = Readonly<Record<string, string | number | undefined>>;

const types: Readonly<Record<Work['kind'], string>> = {
  conference: 'inproceedings',
  journal: 'article',
  preprint: 'misc',
  data: 'misc',
};

/** A work as BibTeX. */
export function bibtex(key: string, work: Work): string {
  const { kind, authors, title, venue, year, arxiv, doi } = work;
  return entry(types[kind], key, {
    author: authors.join(' and '),
    // A second brace keeps capitals as they are.
    title: `{${title}}`,
    booktitle: kind === 'conference' ? venue : undefined,
    journal: kind === 'journal' ? venue : undefined,
    publisher: kind === 'data' ? venue : undefined,
    year,
    eprint: arxiv,
    archiveprefix: arxiv && 'arXiv',
    doi,
    url: address(work),
  });
}

/** The essay as BibTeX, without its address, which is known only where it is read. */
export function essayBibtex(): string {
  return entry('misc', 'weight-normalization-taken-apart', {
    author: `{${essay.author}}`,
    title: `{${essay.title}}`,
    note: words.bibtex.version(essay.version),
  });
}

function entry(type: string, key: string, fields: Fields): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(String(value))}},`);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** What TeX would take for commands. */
function escaped(text: string): string {
  return text.replace(/[&%#_]/g, '\\$&');
}
