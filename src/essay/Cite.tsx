import { type ReactNode, useContext } from 'react';
import { SectionTitle } from './citations.ts';
import { useSurroundings } from './context.ts';
import { isReferenceKey, label, references } from './references.ts';

/**
 * A citation: a link to the work in the list of references, which needs no script. With script it also
 * opens a card (src/site/cards.ts). Its words are the authors and the year, or its children.
 */
export function Cite({
  of: key,
  at,
  children,
}: {
  readonly of: string;
  readonly at?: string;
  readonly children?: ReactNode;
}) {
  const section = useContext(SectionTitle);
  const { base, citations } = useSurroundings();
  if (!isReferenceKey(key)) throw new Error(`The prose cites “${key}”, which is no reference.`);
  const name = label(references[key]);
  return (
    <a
      className={children ? undefined : 'cite'}
      id={citations.add(key, section)}
      href={`${base}#${key}`}
    >
      {children ?? (at ? `${name}, ${at}` : name)}
    </a>
  );
}

/** Where in the paper a claim comes from. */
export function Paper({ at }: { readonly at: string }) {
  return <Cite of="salimans2016" at={at} />;
}
