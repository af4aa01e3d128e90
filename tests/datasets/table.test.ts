import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tableOf } from '../../src/datasets/table.ts';
import type { Mark } from '../../src/numerals/numeral.ts';
import { runs } from '../long.ts';

/** The numbers of a table, line by line. */
function numbersIn(text: string, mark?: Mark): number[][] {
  const { lines, read } = tableOf(text, mark);
  return lines.map(({ cells }) => cells.map(read));
}

/** ⇥ stands for a tab, ⏎ for the end of a line. */
const typed = (text: string) => text.replaceAll('⇥', '\t').replaceAll('⏎', '\n');
const NARROW = '\u202F';
const THIN = '\u2009';
const NO_BREAK = '\u00A0';

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

describe('names of rows', () => {
  it.each([
    [
      'R, write.csv',
      '"","a","b","y"⏎"1",1,2,3⏎"2",4,5,6',
      '1',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'R, write.table',
      '"a" "b" "y"⏎"1" 1 2 3⏎"2" 4 5 6',
      '1',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'R, two columns',
      '"a" "y"⏎"Adelie 1" 1 2⏎"Adelie 2" 4 5',
      'Adelie 1',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'pandas, to_csv',
      ',a,y⏎0,1,2⏎1,4,5',
      '0',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'pandas, printed',
      '     a    b⏎0  1.5  2.0⏎1  4.5  5.0',
      '0',
      [
        [1.5, 2],
        [4.5, 5],
      ],
    ],
    [
      'a spreadsheet',
      'name⇥a⇥y⏎Adelie⇥1⇥2⏎Gentoo⇥4⇥5',
      'Adelie',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'no header',
      '"x","1,5","2,5",3⏎"y","4,5","6",7',
      'x',
      [
        [1.5, 2.5, 3],
        [4.5, 6, 7],
      ],
    ],
    [
      'numbers in quotes, and no header',
      '"1",1,2,3⏎"2",4,5,6',
      '1',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('are left out: %s', (_, text, rowName, numbers) => {
    const table = tableOf(typed(text));
    expect(table.rowName).toBe(rowName);
    expect(numbersIn(typed(text))).toEqual(numbers);
  });

  it.each(['"1,5",2,3⏎"2,5",4,5', 'a,1⏎b,2', '1,2,3⏎x,4,5', 'a,b,y⏎1,2,3'])(
    'are not seen in %s',
    (text) => {
      expect(tableOf(typed(text)).rowName).toBeUndefined();
    },
  );
});

describe('a comma or point that can mean two things', () => {
  it.each([
    [
      '950⇥39⏎1,050⇥40⏎3,750⇥41',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      [
        [950, 39],
        [1050, 40],
        [3750, 41],
      ],
      [
        [950, 39],
        [1.05, 40],
        [3.75, 41],
      ],
    ],
    [
      '950;39⏎1.050;40',
      { text: '1.050', value: 1.05, other: { mark: ',', value: 1050 } },
      [
        [950, 39],
        [1.05, 40],
      ],
      [
        [950, 39],
        [1050, 40],
      ],
    ],
    [
      '"1,050",2⏎"−3,750",4',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      [
        [1050, 2],
        [-3750, 4],
      ],
      [
        [1.05, 2],
        [-3.75, 4],
      ],
    ],
    [
      '1,050 2⏎3,750 4',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      [
        [1050, 2],
        [3750, 4],
      ],
      [
        [1.05, 2],
        [3.75, 4],
      ],
    ],
  ] as const)(
    'is reported, and read the other way when asked: %s',
    (text, dispute, numbers, others) => {
      expect(tableOf(typed(text)).dispute).toEqual(dispute);
      expect(numbersIn(typed(text))).toEqual(numbers);
      expect(numbersIn(typed(text), '.')).toEqual(numbers);
      expect(numbersIn(typed(text), ',')).toEqual(others);
      const { value, other } = dispute;
      expect(tableOf(typed(text), ',').dispute).toEqual({
        text: dispute.text,
        value: other.value,
        other: { mark: '.', value },
      });
    },
  );

  it('is not asked about where a number decides it, whatever is asked for', () => {
    expect(numbersIn('1,050\t2\n1,5\t3', '.')).toEqual([
      [1.05, 2],
      [1.5, 3],
    ]);
  });
});

/** What leaves the numbers of a country whole between columns. */
const SEPARATORS = {
  en: ['\t', ';', ' '],
  de: ['\t', ';', ' '],
  fr: ['\t', ';', ' '],
  'de-CH': ['\t', ';', ' ', ','],
  'en-IN': ['\t', ';', ' '],
} as const;

const rowsOf = (columns: number, places: number, most: number) => {
  const value = fc.integer({ min: -most, max: most }).map((digits) => digits / 10 ** places);
  const row = fc.array(value, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: 1, maxLength: 6 });
};

const written = fc
  .record({
    locale: fc.constantFrom(...(Object.keys(SEPARATORS) as (keyof typeof SEPARATORS)[])),
    columns: fc.constantFrom(2, 3),
    places: fc.nat({ max: 4 }),
    most: fc.constantFrom(99_999, 9_999_999),
  })
  .chain(({ locale, columns, places, most }) =>
    fc.record({
      locale: fc.constant(locale),
      separator: fc.constantFrom<string>(...SEPARATORS[locale]),
      quoted: fc.boolean(),
      grouped: fc.boolean(),
      minus: fc.constantFrom('-', '\u2212'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      header: fc.boolean(),
      rows: rowsOf(columns, places, most),
    }),
  );

test('a table in the numbers of any country is read back exactly, or said to have two meanings', () => {
  let disputes = 0;
  fc.assert(
    fc.property(written, ({ locale, separator, quoted, grouped, minus, lineEnd, header, rows }) => {
      const { format } = new Intl.NumberFormat(locale, {
        maximumFractionDigits: 9,
        useGrouping: grouped,
      });
      const cell = (value: number) => {
        const text = format(value).replace('-', minus);
        return quoted ? `"${text}"` : text;
      };
      const heads = header ? [rows[0]?.map((_, i) => `name${i}`).join(separator)] : [];
      const lines = [...heads, ...rows.map((row) => row.map(cell).join(separator))];
      const text = lines.join(lineEnd);
      const { dispute } = tableOf(text);
      if (dispute) disputes++;
      const found = [numbersIn(text), ...(dispute ? [numbersIn(text, dispute.other.mark)] : [])];
      expect(found).toContainEqual(rows);
      expect(tableOf(text).header !== undefined).toBe(header);
    }),
    { seed: 7, numRuns: runs(500) },
  );
  expect(disputes).toBeGreaterThan(20);
}, 20_000);
