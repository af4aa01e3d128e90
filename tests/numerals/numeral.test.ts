import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeginning, type Mark, readings, readNumeral } from '../../src/numerals/numeral.ts';

describe('a number that was written', () => {
  it.each([
    ['1.5', [1.5]],
    [' 1,5 ', [1.5]],
    ['-2', [-2]],
    ['\u22122', [-2]],
    ['+.5', [0.5]],
    [',5', [0.5]],
    ['3.', [3]],
    ['1e-3', [0.001]],
    ['\u22121.6e\u22127', [-1.6e-7]],
    ['1.6E+71', [1.6e71]],
    ['1,25e2', [125]],
    ['0.1234567890123', [0.1234567890123]],
    ['1.050,5', [1050.5]],
    ['1,050.5', [1050.5]],
    ['1,050,000', [1050000]],
    ['1,00,00,000.5', [10000000.5]],
    ['1.050.000', [1050000]],
    ['1.050.000,25', [1050000.25]],
    ["1'050", [1050]],
    ['1\u2019050\u2019000.5', [1050000.5]],
    ['3 750', [3750]],
    ['3\u00A0750', [3750]],
    ['\u22123\u2009750,5', [-3750.5]],
    ['3\u202F750\u202F000', [3750000]],
    ['0,950', [0.95]],
    ['0.950', [0.95]],
    ['1050,000', [1050]],
    ['1,050e3', [1050]],
    ['1,0500', [1.05]],
  ])('"%s" can be read as %j', (text, numbers) => {
    expect(readings(text)).toEqual(numbers);
  });

  it.each([
    ['1,050', [1050, 1.05]],
    ['1.050', [1.05, 1050]],
    ['-12,345', [-12345, -12.345]],
    ['\u2212999.999', [-999.999, -999999]],
  ])('"%s" can be two, %j', (text, numbers) => {
    expect(readings(text)).toEqual(numbers);
  });

  it.each([
    ...['', ' ', 'abc', '1.2.3', '1,2,3', '1e', '-', '0x10', 'Infinity', '1e999', '5 apples'],
    ...['3 75', '3  750', '3 750 00', '1,050 000', '1 050.000,5', '0 750', '1234,567.5', '--1'],
    ...["1'05", '.', ',', '1_000', '١'],
  ])('"%s" is none', (text) => {
    expect(readings(text)).toEqual([]);
  });

  it('may still be on its way', () => {
    const texts = ['-', '1.', '1e', '1e-', '1e\u2212', ',', '1,0', '1,050,', "1'05", '1,050.'];
    expect(texts.filter((text) => !isBeginning(text))).toEqual([]);
    const hopeless = ['', 'a', '1.2.', '1,0,', '1,00.', '1,050,0.', 'e5', '1 2 3', '1,050 0'];
    expect(hopeless.filter(isBeginning)).toEqual([]);
  });

  it('is on its way at every key of every number', () => {
    const text = fc.stringMatching(/^-?[1-9][0-9]{0,2}(_[0-9]{3}){0,2}(\.[0-9]{1,4})?$/);
    fc.assert(
      fc.property(text, fc.constantFrom(' ', "'", ','), (underlined, group) => {
        const written = underlined.replaceAll('_', group);
        expect(readings(written)).not.toEqual([]);
        for (let end = 1; end <= written.length; end++) {
          const typed = written.slice(0, end);
          expect([typed, isBeginning(typed)]).toEqual([typed, true]);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each([
    ['en', '.'],
    ['de', ','],
    ['fr', ','],
    ['de-CH', '.'],
    ['en-IN', '.'],
  ] as const)('is read back as %s writes it', (locale, mark: Mark) => {
    const { format } = new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 6 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(readNumeral(format(value), mark)).toBe(value);
        expect(readings(format(value))).toContain(value);
      }),
      { seed: 4 },
    );
  });
});
