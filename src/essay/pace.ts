/** How many words a minute the reading times reckon with: slowly, since there are formulas in it. */
export const WORDS_A_MINUTE = 200;

/** Whole minutes, and one at the least. */
export const minutesFor = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_A_MINUTE));
