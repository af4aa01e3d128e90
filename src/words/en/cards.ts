/** The words of the cards that citations, terms and symbols open. */
export const words = {
  toReferences: 'In the list of references',
  toGlossary: 'In the glossary',
  toSymbols: 'In the table of symbols',
};
