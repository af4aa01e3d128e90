/** The same words, each text between ⟦ and ⟧, those that functions make among them. */
export function marked<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  if (typeof words === 'function') return ((...parts: unknown[]) => marked(words(...parts))) as T;
  if (Array.isArray(words)) return words.map(marked) as T;
  if (words && typeof words === 'object') {
    return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, marked(word)])) as T;
  }
  return words;
}
