import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/datasets/table.ts';
import { NARROW, NO_BREAK, numbersIn, THIN, typed } from './tables.ts';

describe('a table is read as it was written', () => {
  it.each([
    [
      'thousands with a no-break blank',
      `3${NO_BREAK}750⇥18,7⏎950⇥9,5`,
      [
        [3750, 18.7],
        [950, 9.5],
      ],
    ],
    [
      'thousands with a thin blank',
      `3${THIN}750⇥18,7⏎950⇥9,5`,
      [
        [3750, 18.7],
        [950, 9.5],
      ],
    ],
    [
      'thousands with a narrow blank',
      `3${NARROW}750;18,7⏎950;9,5`,
      [
        [3750, 18.7],
        [950, 9.5],
      ],
    ],
    [
      'thousands with a plain blank',
      '3 750⇥18,7⏎950⇥9,5',
      [
        [3750, 18.7],
        [950, 9.5],
      ],
    ],
    [
      'no-break blanks in a table cut at blanks',
      `3${NO_BREAK}750 18,7⏎950 9,5`,
      [
        [3750, 18.7],
        [950, 9.5],
      ],
    ],
    [
      'columns apart by no-break blanks',
      `1${NO_BREAK}2${NO_BREAK}4⏎4${NO_BREAK}5${NO_BREAK}6`,
      [
        [1, 2, 4],
        [4, 5, 6],
      ],
    ],
    [
      'thousands with apostrophes',
      "1'050⇥2.5⏎3’750⇥3.5",
      [
        [1050, 2.5],
        [3750, 3.5],
      ],
    ],
    [
      'points for thousands, commas for decimals',
      '1.050,5;2⏎3.750;4',
      [
        [1050.5, 2],
        [3750, 4],
      ],
    ],
    [
      'commas for thousands, points for decimals',
      '1,050.5⇥2⏎3,750⇥4',
      [
        [1050.5, 2],
        [3750, 4],
      ],
    ],
    [
      'decimal points elsewhere',
      '1.5⇥2⇥3⏎7⇥8⇥3,750',
      [
        [1.5, 2, 3],
        [7, 8, 3750],
      ],
    ],
    [
      'two groups',
      '1,050,000⇥2,500⏎3,750⇥4',
      [
        [1050000, 2500],
        [3750, 4],
      ],
    ],
    [
      'decimals that begin with zero',
      '0,950⇥39⏎1,050⇥40',
      [
        [0.95, 39],
        [1.05, 40],
      ],
    ],
    [
      'decimal commas in quotes',
      '"1,5","2,5",3⏎"4,5","6",7',
      [
        [1.5, 2.5, 3],
        [4.5, 6, 7],
      ],
    ],
    [
      'thousands in quotes',
      '"1,050","2.5",3⏎"4","6",7',
      [
        [1050, 2.5, 3],
        [4, 6, 7],
      ],
    ],
    [
      'three decimals between commas',
      '1.250,2.500,3.125⏎4.500,5.250,6.125',
      [
        [1.25, 2.5, 3.125],
        [4.5, 5.25, 6.125],
      ],
    ],
    [
      'quotes after blanks',
      '"1", "2", "3"⏎ "4" , "5" , "6" ',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'real minus signs',
      '−1.5⇥−2⏎-3⇥−0.5',
      [
        [-1.5, -2],
        [-3, -0.5],
      ],
    ],
    [
      'exponents',
      '1e3;−2,5E−2⏎1,5e+1;2',
      [
        [1000, -0.025],
        [15, 2],
      ],
    ],
    [
      'lines that end in CR and LF',
      '1⇥2\r\n3⇥4\r\n',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'lines that end in CR alone',
      '1⇥2\r3⇥4\r',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a byte order mark before a quote',
      '\uFEFF"1","2"⏎"3","4"',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'blank lines at the end',
      '1⇥2⏎3⇥4⏎⏎ ⏎⇥⏎',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'blanks around',
      '  1   2 ⏎3 4  ',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'an empty last column',
      '1;2;3;⏎4;5;6;',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'an empty last column of two',
      '1;2;⏎4;5;',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'an empty last column in some lines',
      '1,2,3,⏎4,5,6⏎7,8,9,,',
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
    [
      'an empty first column',
      '⇥1⇥2⏎⇥3⇥4',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'tabs after each line',
      '1 2 3⇥⏎4 5 6⇥',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('with %s', (_, text, numbers) => {
    const table = tableOf(typed(text));
    expect(table.lines.map(({ cells }) => cells.map(table.read))).toEqual(numbers);
    expect(table.dispute).toBeUndefined();
  });

  it.each([
    ['tabs', '3 7⇥18⏎9 5⇥2'],
    ['semicolons', '3 7;18⏎9 5;2'],
  ])('and never cut at blanks where it has %s', (_, text) => {
    expect(numbersIn(typed(text)).map((line) => line.length)).toEqual([2, 2]);
  });

  it('in spite of a separator within quotes', () => {
    const text = '"a; b",1,2⏎"c; ""d""",3,4⏎"e,f⏎g",5,6';
    const table = tableOf(typed(text));
    expect(numbersIn(typed(text))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(table.rowName).toBe('a; b');
    expect(table.lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('and its lines are numbered as in the text, whatever stands in quotes', () => {
    const { header, lines } = tableOf('"length\n(mm)",mass\r\n\r\n1,2\r3,4\n');
    expect(header?.cells.map(({ text }) => text)).toEqual(['length\n(mm)', 'mass']);
    expect(lines.map(({ number }) => number)).toEqual([4, 5]);
  });

  it('where a quotation mark is only a sign of inches', () => {
    expect(numbersIn('5" 1 2\n1,5 2 3'.replaceAll(' ', '\t'))).toEqual([
      [Number.NaN, 1, 2],
      [1.5, 2, 3],
    ]);
    expect(numbersIn('"1\t2\t3\n4\t5\t6').at(-1)).toEqual([4, 5, 6]);
  });
});
