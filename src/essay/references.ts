import { words } from '#words/essay.ts';
import { relatedWorks } from './relatedWorks.ts';
import { works } from './works.ts';

/** A work that the essay cites or names. */
export interface Work {
  readonly kind: 'conference' | 'journal' | 'preprint' | 'data';
  /** Each as "Family, Given". */
  readonly authors: readonly string[];
  readonly title: string;
  readonly venue: string;
  readonly year: number;
  readonly arxiv?: string;
  readonly doi?: string;
  /** The publisher's page, where it has one that is no DOI. */
  readonly url?: string;
  /**
   * What its entry was held against: the work itself, its publisher's (or arXiv's) page, or no more
   * than a catalogue or the code of its authors.
   */
  readonly confirmed: 'work' | 'publisher' | 'catalogue';
}

export type ReferenceKey = keyof typeof works | keyof typeof relatedWorks;

/** Every work by its key. */
export const references: Readonly<Record<ReferenceKey, Work>> = { ...works, ...relatedWorks };

/** All keys in the order of the list: by first author, then year. */
export const referenceKeys: readonly ReferenceKey[] = (
  Object.keys(references) as ReferenceKey[]
).sort((a, b) => compare(references[a], references[b]));

function compare(a: Work, b: Work): number {
  return families(a).join().localeCompare(families(b).join(), 'en') || a.year - b.year;
}

/** Whether a work of that key is known. */
export function isReferenceKey(key: string): key is ReferenceKey {
  return Object.hasOwn(references, key);
}

function families({ authors }: Work): string[] {
  return authors.map((author) => author.split(', ')[0] ?? '');
}

/** A work as a sentence names it: "Salimans & Kingma 2016", "Wan and others 2021". */
export function label(work: Work): string {
  const names = families(work);
  const last = names.at(-1);
  const all = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} & ${last}`;
  return `${names.length > 3 ? words.list.andOthers(names[0] ?? '') : all} ${work.year}`;
}

/** The authors as a list names them: "Tim Salimans, Diederik P. Kingma". */
export function authorNames({ authors }: Work): string {
  return authors.map((author) => author.split(', ').reverse().join(' ')).join(', ');
}

/** Where a work can be read: at its publisher, or else at arXiv. */
export function address({ url, doi, arxiv }: Work): string {
  return url ?? (doi ? `https://doi.org/${doi}` : `https://arxiv.org/abs/${arxiv}`);
}
