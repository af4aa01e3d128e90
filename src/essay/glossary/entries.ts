import { glossary } from '#prose/glossary.ts';
import { symbols } from '#prose/symbols.ts';
import type { Entry, SymbolRow } from './types.ts';

export type TermKey = keyof typeof glossary;
export type SymbolKey = keyof typeof symbols;

export const isTermKey = (key: string): key is TermKey => Object.hasOwn(glossary, key);

/** All terms by name. */
export const terms: readonly (Entry & { readonly id: string })[] = Object.entries(glossary)
  .map(([key, entry]) => ({ id: termId(key), ...entry }))
  .sort((a, b) => a.term.localeCompare(b.term, 'en'));

/** All symbols in the order of the table. */
export const symbolRows: readonly (SymbolRow & { readonly id: string })[] =
  Object.entries<SymbolRow>(symbols).map(([key, row]) => ({ id: `symbol-${key}`, ...row }));

/** The id of a term's entry on the page. */
export function termId(key: string): string {
  return `term-${key}`;
}

/** The id of the row that tells of what the prose writes as `text` and lights as `lights`. */
export function symbolId(lights: string, text: string): string | undefined {
  const rows = symbolRows.filter((row) => row.lights === lights);
  const own = rows.find(({ symbol, also = [] }) => symbol === text || also.includes(text));
  return (own ?? rows[0])?.id;
}
