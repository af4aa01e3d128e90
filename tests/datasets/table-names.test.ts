import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/datasets/table.ts';
import { numbersOf, typed } from './tables.ts';

describe('names of rows', () => {
  it.each([
    ['R, write.csv', '"","a","b","y"⏎"1",1,2,3⏎"2",4,5,6', '1', '1 2 3 | 4 5 6'],
    ['R, write.table', '"a" "b" "y"⏎"1" 1 2 3⏎"2" 4 5 6', '1', '1 2 3 | 4 5 6'],
    ['R, two columns', '"a" "y"⏎"Adelie 1" 1 2⏎"Adelie 2" 4 5', 'Adelie 1', '1 2 | 4 5'],
    ['pandas, to_csv', ',a,y⏎0,1,2⏎1,4,5', '0', '1 2 | 4 5'],
    ['pandas, printed', '     a    b⏎0  1.5  2.0⏎1  4.5  5.0', '0', '1.5 2 | 4.5 5'],
    ['a spreadsheet', 'name⇥a⇥y⏎Adelie⇥1⇥2⏎Gentoo⇥4⇥5', 'Adelie', '1 2 | 4 5'],
    ['no header', '"x","1,5","2,5",3⏎"y","4,5","6",7', 'x', '1.5 2.5 3 | 4.5 6 7'],
    ['numbers in quotes, and no header', '"1",1,2,3⏎"2",4,5,6', '1', '1 2 3 | 4 5 6'],
  ])('are left out: %s', (_, text, rowName, numbers) => {
    const table = tableOf(typed(text));
    expect(table.rowName).toBe(rowName);
    expect(numbersOf(typed(text))).toBe(numbers);
  });

  it.each(['"1,5",2,3⏎"2,5",4,5', 'a,1⏎b,2', '1,2,3⏎x,4,5', 'a,b,y⏎1,2,3'])(
    'are not seen in %s',
    (text) => {
      expect(tableOf(typed(text)).rowName).toBeUndefined();
    },
  );
});
