import { createContext, type ReactNode, useContext } from 'react';
import { Formula } from '../../figures/Formula.tsx';
import { SectionTitle } from '../citations.ts';
import { useSurroundings } from '../context.ts';
import { isTermKey, symbolId, termId } from './entries.ts';

/** Whether symbols are words only: inside of a link, and above the opening figure. */
export const PlainSymbols = createContext(false);

/**
 * A technical term: a link to its entry in the glossary, which needs no script. With script it also
 * opens a card (src/site/cards.ts).
 */
export function Term({ of: key, children }: { readonly of: string; readonly children: ReactNode }) {
  const section = useContext(SectionTitle);
  const { uses } = useSurroundings();
  if (!isTermKey(key))
    throw new Error(`The prose uses a term “${key}” that is not in the glossary.`);
  return (
    <a className="term" id={uses.add(termId(key), section).id} href={`#${termId(key)}`}>
      <PlainSymbols value={true}>{children}</PlainSymbols>
    </a>
  );
}

/**
 * A symbol or word that lights up with its mark in the figures. The first of its kind in a section is
 * a link to its row in the table of symbols; the others open their card to a pointer only, since nobody
 * wants to pass hundreds of them by Tab.
 */
export function Sym({ of, children }: { readonly of: string; readonly children: string }) {
  const section = useContext(SectionTitle);
  const isPlain = useContext(PlainSymbols);
  const { uses } = useSurroundings();
  const row = symbolId(of, children);
  if (!row) throw new Error(`The prose writes “${children}” for “${of}”, which has no row.`);
  const use = isPlain ? undefined : uses.add(row, section);
  const common = { className: 'sym', 'data-symbol': of, children: <Formula text={children} /> };
  if (use?.isFirstHere) return <a {...common} id={use.id} href={`#${row}`} />;
  // What the symbol alone tells already is not said twice: there are hundreds.
  return <span {...common} data-row={row === symbolId(of, '') ? undefined : row} />;
}
