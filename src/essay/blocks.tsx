import { type ComponentPropsWithoutRef, createContext, useContext } from 'react';

/** The id of the section that is being rendered. */
export const SectionId = createContext('what-was-asked');

/** The address of a block: that of its section, and its own (tools/paragraphs.ts). */
export function useAddress(id: string | undefined): string | undefined {
  const section = useContext(SectionId);
  return id && `${section}-${id}`;
}

function Paragraph({ id, ...rest }: ComponentPropsWithoutRef<'p'>) {
  return <p id={useAddress(id)} {...rest} />;
}

function Item({ id, ...rest }: ComponentPropsWithoutRef<'li'>) {
  return <li id={useAddress(id)} {...rest} />;
}

function Subheading({ id, children, ...rest }: ComponentPropsWithoutRef<'h3'>) {
  return (
    <h3 id={useAddress(id)} {...rest}>
      {children}
    </h3>
  );
}

function Quote({ id, ...rest }: ComponentPropsWithoutRef<'blockquote'>) {
  return <blockquote id={useAddress(id)} {...rest} />;
}

/** What the blocks of the prose become: each has an address. Tables and code are in components.tsx. */
export const blocks = { blockquote: Quote, h3: Subheading, li: Item, p: Paragraph };
