/** The words of the glossary, and of its table of symbols, beside the entries themselves. */
export const words = {
  title: 'Glossary',
  symbols: 'Symbols and colors',
  symbolsLead:
    'One quantity has one color and one mark, in every figure, formula and sentence. Point at a row of the first part, or go by Tab to a symbol that is a link, and the marks of the quantity light up.',
  terms: 'Terms',
  notation: 'Where notations differ',
  symbol: 'Symbol and mark',
  whatItIs: 'What it is',
  inCode: 'In this page’s code',
  inTorch: 'In PyTorch',
  marked: 'Quantities of the figures',
  unmarked: 'Further letters',
  firstIn: 'First in:',
  seen: 'See:',
};
