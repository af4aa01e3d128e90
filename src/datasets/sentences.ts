import { words } from '#words/datasets.ts';

const MOST_NAMED = 5;
const LONGEST_QUOTE = 24;

/** The text in quotes, cut off where it is long. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE + 2)];
  if (characters.length <= LONGEST_QUOTE) return `'${text}'`;
  return `'${characters.slice(0, LONGEST_QUOTE).join('')}…'`;
}

/** The first five problems, and how many more there are: 'and 12 more'. */
export function firstFew(problems: readonly string[]): string[] {
  const left = problems.length - MOST_NAMED;
  return left > 0 ? [...problems.slice(0, MOST_NAMED), words.andMore(left)] : [...problems];
}
