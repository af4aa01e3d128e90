import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  dataset,
  type Edit,
  parseEdits,
  parseTable,
  serializeEdits,
} from '../../src/datasets/index.ts';
import './arbitrary.ts';

const regression = { task: 'regression' } as const;
const classification = { task: 'classification' } as const;

// x₁ = 1, 3: mean 2, deviation 1. x₂ = 10.5, 20.5: 15.5, 5. Target −4, 0: −2, 2.
const expected = {
  rows: [
    { input: [-1, -1], target: -1 },
    { input: [1, 1], target: 1 },
  ],
  columns: 3,
  problems: [],
  standardized: { means: [2, 15.5, -2], deviations: [1, 5, 2] },
};

describe('a pasted table', () => {
  it.each([
    ['tabs', '1\t10.5\t-4\n3\t20.5\t0'],
    ['tabs and decimal commas', '1\t10,5\t-4\n3\t20,5\t0'],
    ['semicolons', '1;10.5;-4\n3;20.5;0'],
    ['semicolons and decimal commas', '1; 10,5; -4\r\n3; 20,5; 0\r\n'],
    ['commas', '1,10.5,-4\n3,20.5,0'],
    ['commas and spaces', '1, 10.5, -4\n3, 20.5, 0\n'],
    ['spaces', '  1 10.5   -4\n3 20.5 0'],
    ['spaces and decimal commas', '1 10,5 -4\n3 20,5 0'],
    ['spaces in one line and a tab in another', '1 10.5 -4\n3\t20.5 0'],
    ['blank lines', '\n\n1,10.5,-4\n\t\n,,\n3,20.5,0\n\n'],
    ['quotation marks', '"1","10.5","-4"\n"3","20.5","0"'],
    ['typographic minus signs and a byte order mark', '\uFEFF1,10.5,−4\n3,20.5,0'],
    ['exponents and plus signs', '+1,1.05e1,-4\n3,2.05E+1,.0'],
  ])('is read with %s', (_, text) => {
    expect(parseTable(text, regression)).toEqual(expected);
  });

  it.each([
    ['a header', 'depth,length,mass\n1,10.5,-4\n3,20.5,0', 'depth, length, mass'],
    [
      'a header of two words a column',
      'depth (mm) length (mm) mass\n1 10.5 -4\n3 20.5 0',
      'depth, (mm), length, (mm…',
    ],
    ['quotation marks', '"a","b","c"\n"1","10.5","-4"\n"3","20.5","0"', 'a, b, c'],
    ['a first row of no use', 'n/a\tn/a\t?\n1\t10.5\t-4\n3\t20.5\t0', 'n/a, n/a, ?'],
  ])('is read with %s, which is named', (_, text, names) => {
    expect(parseTable(text, regression)).toEqual({
      ...expected,
      problems: [`Line 1 has no number. It was taken for the names of the columns: '${names}'.`],
    });
  });

  it('says that names of rows were left out, and counts columns as in the text', () => {
    const text = '"","a","b","y"\n"Adelie",1,10.5,-4\n"Gentoo",3,20.5,0\n"Ringed",3,,0';
    expect(parseTable(text, regression)).toEqual({
      ...expected,
      problems: [
        "Line 1 has no number. It was taken for the names of the columns: 'a, b, y'.",
        "The first column was taken for the names of the rows, such as 'Adelie', and left out.",
        'line 4: column 3 is empty',
      ],
    });
  });

  it.each([
    ['counted from 1, as R writes without quotes', 'a b y\n1 1 10.5 -4\n2 3 20.5 0'],
    ['counted from 0', 'a b y\n0 1 10.5 -4\n1 3 20.5 0'],
    ['in quotes', 'a b y\n"7" 1 10.5 -4\n"9" 3 20.5 0'],
  ])('leaves out names of rows %s, under a header without one for them', (_, text) => {
    expect(parseTable(text, regression)).toMatchObject({ rows: expected.rows, columns: 3 });
  });

  it('keeps a first column of numbers under a title of two words', () => {
    expect(parseTable('penguin data\n1 10.5 -4\n3 20.5 0', regression)).toEqual({
      ...expected,
      problems: [
        "Line 1 has no number. It was taken for the names of the columns: 'penguin, data'.",
      ],
    });
  });

  it('says so when what may be thousands was cut at its commas', () => {
    const { rows, problems } = parseTable('1,050\n3,750\n2,100', regression);
    expect(rows).toHaveLength(3);
    expect(problems).toEqual([
      "Commas were taken to separate columns: '1,050' is 2 numbers, and not one of some thousands.",
    ]);
    expect(parseTable('1,050,2\n3,750,10', regression).problems).toEqual([]);
  });

  it('counts the columns of rows that have too many, blanks between them as well', () => {
    expect(parseTable('1 2 3 4\n5 6 7 8', regression).problems).toEqual([
      'line 1: 4 columns instead of 2 or 3',
      'line 2: 4 columns instead of 2 or 3',
      'There is no row of two or three numbers in this text.',
    ]);
  });

  it('does not say that there are no rows where their target is no class', () => {
    expect(parseTable('950\t39\n1050\t40', classification).problems).toEqual([
      expect.stringMatching(/^line 1: /),
      expect.stringMatching(/^line 2: /),
    ]);
  });

  it('gives both readings of a comma that may group thousands or mark decimals', () => {
    const text = '1,050\t2\n3,750\t4';
    const asThousands = parseTable(text, regression);
    expect(asThousands.standardized.means).toEqual([2400, 0, 3]);
    expect(asThousands.dispute).toEqual({
      text: '1,050',
      value: 1050,
      other: { mark: ',', value: 1.05 },
    });
    const asDecimals = parseTable(text, { ...regression, mark: ',' });
    expect(asDecimals.standardized.means).toEqual([2.4, 0, 3]);
    expect(asDecimals.dispute?.other).toEqual({ mark: '.', value: 1050 });
  });

  it('has x₂ = 0 in every row when it has two columns', () => {
    expect(parseTable('1 -4\n3 0', regression)).toEqual({
      rows: [
        { input: [-1, 0], target: -1 },
        { input: [1, 0], target: 1 },
      ],
      columns: 2,
      problems: [],
      standardized: { means: [2, 0, -2], deviations: [1, 1, 2] },
    });
  });

  it('names bad rows by line and reason, and keeps the others', () => {
    const text = 'a,b,y\n1,10.5,-4\n\n1,abc,3\n1,2\n1,,3\n1,2,1e300\n1,2,3,4\n3,20.5,0';
    expect(parseTable(text, regression)).toEqual({
      ...expected,
      problems: [
        "Line 1 has no number. It was taken for the names of the columns: 'a, b, y'.",
        "line 4: 'abc' is not a number",
        'line 5: 2 columns instead of 3',
        'line 6: column 2 is empty',
        "line 7: '1e300' is too large",
        'line 8: 4 columns instead of 2 or 3',
      ],
    });
  });

  it('does not guess in silence what a comma means in a table that has points as well', () => {
    const { problems } = parseTable('1.5\t2\t3\n4\t5\t6\n7\t8\t3,75', regression);
    expect(problems).toEqual(["line 3: '3,75' is not a number"]);
  });

  it('names at most five bad rows, and cuts off long words', () => {
    const { problems } = parseTable(
      `1,2,3\n${'word'.repeat(20)},1,1\n${'x,1,2\n'.repeat(16)}`,
      regression,
    );
    expect(problems.slice(0, 2)).toEqual([
      `line 2: '${'word'.repeat(6)}…' is not a number`,
      "line 3: 'x' is not a number",
    ]);
    expect(problems[5]).toBe('and 12 more');
  });

  it('gives its first 200 rows, standardized among themselves', () => {
    const text = Array.from({ length: 230 }, (_, i) => `${i % 2} ${i} ${i < 200 ? i % 2 : 1e9}`);
    const { rows, problems, standardized } = parseTable(text.join('\n'), regression);
    expect(rows).toHaveLength(200);
    expect(problems).toEqual(['The table has 230 rows: the first 200 are taken.']);
    expect(standardized.means).toEqual([0.5, 99.5, 0.5]);
    expect(parseTable(text.join('\n'), { ...regression, maxRows: 7 }).rows).toHaveLength(7);
  });

  it('keeps classes 0 and 1 as they are and refuses other targets', () => {
    const { rows, problems, standardized } = parseTable('1,5,0\n3,7,1\n3,7,2', classification);
    expect(rows).toEqual([
      { input: [-1, -1], target: 0 },
      { input: [1, 1], target: 1 },
    ]);
    expect(problems).toEqual(['line 3: the target must be 0 or 1, but it is 2']);
    expect(standardized).toEqual({ means: [2, 6, 0], deviations: [1, 1, 1] });
  });

  it('says which columns are the same in every row', () => {
    const { rows, problems } = parseTable('1,5,7\n3,5,7', regression);
    expect(rows.map(({ input, target }) => [...input, target])).toEqual([
      [-1, 0, 0],
      [1, 0, 0],
    ]);
    expect(problems).toEqual([
      'x₂ is the same in every row, so it is 0 everywhere.',
      'target is the same in every row, so it is 0 everywhere.',
    ]);
  });

  it.each(['', '\n\n', 'just a sentence', 'x,y\n'])('says so when %j has no rows', (text) => {
    expect(parseTable(text, regression)).toMatchObject({
      rows: [],
      problems: ['There is no row of two or three numbers in this text.'],
    });
  });

  it('never throws, and its rows become edits that a link carries unchanged', () => {
    const cell = fc.oneof(
      fc.double().map(String),
      fc.integer({ min: -5, max: 5 }).map(String),
      fc.constantFrom('', 'x', '1,5', '"2"', '1e-320', '-9e99'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'012.,;-e \t\n"') }),
      fc
        .tuple(fc.constantFrom('\t', ';', ',', ' '), fc.array(fc.array(cell, { maxLength: 4 })))
        .map(([separator, rows]) => rows.map((row) => row.join(separator)).join('\n')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(regression, classification), (pasted, options) => {
        const { rows, problems } = parseTable(pasted, options);
        if (rows.length === 0) expect(problems.length).toBeGreaterThan(0);
        const edits = rows.map((row): Edit => ({ kind: 'add', ...row }));
        expect(parseEdits(serializeEdits(edits))).toEqual({ edits, problems: [] });
        expect(applyEdits(dataset('own'), edits).inputs).toHaveLength(rows.length);
      }),
      { numRuns: 2000 },
    );
  });
});
