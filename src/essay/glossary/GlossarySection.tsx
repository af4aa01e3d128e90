import type { ElementType } from 'react';
import Notation from '#prose/notation.mdx';
import { words } from '#words/glossary.ts';
import { Glossary } from './Glossary.tsx';
import { SymbolTable } from './SymbolTable.tsx';

/** Symbols, terms, and what other texts call them: the section before the references. */
export function GlossarySection({
  components,
}: {
  readonly components: Readonly<Record<string, ElementType>>;
}) {
  return (
    <>
      <h3 id="symbols">{words.symbols}</h3>
      <p id="glossary-symbols">{words.symbolsLead}</p>
      <SymbolTable />
      <h3 id="terms">{words.terms}</h3>
      <Glossary />
      <h3 id="notation">{words.notation}</h3>
      <Notation components={components} />
    </>
  );
}
