/** Two letters or more that stand together are a word; Greek ones are symbols. */
const WORD = /\p{Script=Latin}{2,}/u;
/** Functions that formulas name alike in every language. */
const SYMBOLS = /\bcos\b/g;
/** What is read out or shown besides text. */
const SPOKEN = [
  'aria-label',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'content',
];
/** Equations are symbols, and code is code in every language. */
const NO_WORDS = 'math, .katex, code, .bibtex, script, style';

/** What is left of texts that follow one another without what stands between marks, however deep. */
export function withoutMarked(texts: readonly string[]): string[] {
  let depth = 0;
  const left = texts.map((text) => {
    let rest = '';
    for (const character of text) {
      if (character === '⟦') depth += 1;
      else if (character === '⟧') depth -= 1;
      else if (depth === 0) rest += character;
    }
    return rest;
  });
  if (depth !== 0) throw new Error(`A mark is not closed in: ${texts.join(' ')}`);
  return left;
}

/** The texts among these that have a word outside the marks. */
export function outside(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) =>
    WORD.test(withoutMarked([text]).join().replace(SYMBOLS, '')),
  );
}

/**
 * What stands in some HTML to be seen or read out. Texts are given without what is marked in them,
 * since a marked sentence may be taken apart for the letters in it.
 */
export function textsOf(html: string): string[] {
  // Paths are most of a figure, and have no words.
  const { body } = new DOMParser().parseFromString(html.replace(/ d="[^"]*"/g, ''), 'text/html');
  for (const element of body.querySelectorAll(NO_WORDS)) element.remove();
  const texts: string[] = [];
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '');
  const spoken = [...body.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.map((name) => element.getAttribute(name) ?? ''),
  );
  return [...withoutMarked(texts), ...spoken];
}
