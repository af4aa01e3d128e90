import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tableOf } from '../../src/datasets/table.ts';
import { runs } from '../long.ts';
import { numbersIn, numbersOf, typed } from './tables.ts';

describe('a comma or point that can mean two things', () => {
  it.each([
    [
      '950⇥39⏎1,050⇥40⏎3,750⇥41',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      '950 39 | 1050 40 | 3750 41',
      '950 39 | 1.05 40 | 3.75 41',
    ],
    [
      '950;39⏎1.050;40',
      { text: '1.050', value: 1.05, other: { mark: ',', value: 1050 } },
      '950 39 | 1.05 40',
      '950 39 | 1050 40',
    ],
    [
      '"1,050",2⏎"−3,750",4',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      '1050 2 | -3750 4',
      '1.05 2 | -3.75 4',
    ],
    [
      '1,050 2⏎3,750 4',
      { text: '1,050', value: 1050, other: { mark: ',', value: 1.05 } },
      '1050 2 | 3750 4',
      '1.05 2 | 3.75 4',
    ],
  ] as const)(
    'is reported, and read the other way when asked: %s',
    (text, dispute, numbers, others) => {
      expect(tableOf(typed(text)).dispute).toEqual(dispute);
      expect(numbersOf(typed(text))).toBe(numbers);
      expect(numbersOf(typed(text), '.')).toBe(numbers);
      expect(numbersOf(typed(text), ',')).toBe(others);
      const { value, other } = dispute;
      expect(tableOf(typed(text), ',').dispute).toEqual({
        text: dispute.text,
        value: other.value,
        other: { mark: '.', value },
      });
    },
  );

  it('is not asked about where a number decides it, whatever is asked for', () => {
    expect(numbersOf('1,050\t2\n1,5\t3', '.')).toBe('1.05 2 | 1.5 3');
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
