import { type Place, type Schema, writeLink } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import type { Embedded } from './snippets.ts';

type Page = Pick<Document, 'documentElement' | 'baseURI' | 'URL'>;

/** Whether a page was fetched from an address; a frame may hold it as a text, a disk as a file. */
export const hasAddress = (page: Pick<Page, 'URL'>): boolean => /^https?:/.test(page.URL);

/** Whether a page is a copy that a figure has made of itself, with its settings inside. */
export const isCopy = ({ documentElement }: Pick<Page, 'documentElement'>): boolean =>
  documentElement.dataset.settings !== undefined;

/**
 * Where the essay stands: around a page of the site, and for what stands elsewhere as `data-essay` says.
 * Null where nothing says it.
 */
export function essayOf(page: Page): string | null {
  if (hasAddress(page) && !isCopy(page)) return new URL('./', page.baseURI).href;
  return page.documentElement.dataset.essay ?? null;
}

/** The addresses of a figure at a place, from the address of the essay. */
export function embeddedAt<S extends Schema>(
  { name, title, schema }: Pick<Figure<S>, 'name' | 'title' | 'schema'>,
  place: Place<S>,
  root: string,
): Embedded {
  const query = writeLink(name, schema, place);
  const settings = new URLSearchParams(query);
  settings.delete('fig');
  const own = settings.toString();
  return {
    name,
    title,
    link: `${root}?${query}#${name}`,
    address: `${root}v1/embed/${name}/${own && `?${own}`}`,
    script: `${root}v1/weightnorm-figure.js`,
    settings: Object.fromEntries(settings),
  };
}
