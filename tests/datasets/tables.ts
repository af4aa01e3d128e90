import { tableOf } from '../../src/datasets/table.ts';
import type { Mark } from '../../src/numerals/numeral.ts';

/** The numbers of a table, line by line. */
export function numbersIn(text: string, mark?: Mark): number[][] {
  const { lines, read } = tableOf(text, mark);
  return lines.map(({ cells }) => cells.map(read));
}

/** The same as one text: `1 2 | 3 4`. */
export const numbersOf = (text: string, mark?: Mark): string =>
  numbersIn(text, mark)
    .map((row) => row.join(' '))
    .join(' | ');

/** ⇥ stands for a tab, ⏎ for the end of a line. */
export const typed = (text: string) => text.replaceAll('⇥', '\t').replaceAll('⏎', '\n');
export const NARROW = '\u202F';
export const THIN = '\u2009';
export const NO_BREAK = '\u00A0';
