import { type Place, type Schema, writeLink } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import type { Embedded } from './snippets.ts';

/** Where the essay stands, seen from a page of the site; `data-root` of a page says it. */
export function rootOf({ documentElement, baseURI }: Document): string {
  return new URL(documentElement.dataset.root ?? './', baseURI).href;
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
