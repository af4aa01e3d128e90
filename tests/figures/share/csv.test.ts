import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { presetPlace } from '../../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../../src/figures/registry.ts';
import { csvOf, toCsv } from '../../../src/figures/share/csv.ts';
import { readData } from '../../../tools/readData.ts';

const modules = await Promise.all(figureNames.map(loadFigure));
for (const { prepare } of modules) await prepare?.(readData);

/** CSV read back by its grammar. */
function read(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  const fields = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\r\n]*)(${delimiter}|\r\n)`, 'g');
  let row: string[] = [];
  for (const [, field = '', end] of csv.matchAll(fields)) {
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('any text at all comes back from CSV as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const [, ...rows] = read(toCsv(texts.map((text) => ({ first: 1, text }))));
      expect(rows.map(([, text]) => text)).toEqual(texts);
    }),
    { seed: 1 },
  );
});

test('any text at all comes back from a table with tabs, the common ones without quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const written = toCsv(
        texts.map((text) => ({ first: 1, text })),
        '\t',
      );
      expect(read(written, '\t').slice(1)).toEqual(texts.map((text) => ['1', text]));
    }),
    { seed: 2 },
  );
  expect(toCsv([{ run: 'plain, SGD', g: -1.5 }], '\t')).toBe('run\tg\r\nplain, SGD\t-1.5\r\n');
});

describe.each(modules.map(({ figure }) => [figure.name, figure] as const))('%s', (_, figure) => {
  const [preset] = figure.presets;
  const { settings } = presetPlace(figure.schema, preset);

  it('has numbers in every line, and as many fields', () => {
    const [columns = [], ...rows] = read(csvOf(figure, { settings, step: 0 }));
    // Networks have been measured only once their worker has run.
    if (figure.name !== 'network') expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row.some((field) => field !== '' && Number.isFinite(Number(field)))).toBe(true);
    }
  });

  it('has the same digits with tabs as with commas, and the minus that programs read', () => {
    const step = figure.reach(settings, 3);
    const [commas, tabs] = [
      csvOf(figure, { settings, step }),
      csvOf(figure, { settings, step }, '\t'),
    ];
    expect(read(tabs, '\t')).toEqual(read(commas));
    expect(commas).not.toContain('\u2212');
  });

  it('gives the last step the digits that the figure shows', () => {
    if (!figure.runs) return;
    const [run] = figure.runs(settings);
    const step = figure.reach(settings, 16);
    const values = figure.values({ settings, step });
    const [columns = [], ...rows] = read(csvOf(figure, { settings, step }));
    const last = rows.filter(([name]) => name === run?.label).at(-1) ?? [];
    const inFile = (column: string) => Number(last[columns.indexOf(column)]);
    expect(inFile('step')).toBe(figure.updatesAt ? figure.updatesAt(step) : step || 20);
    for (const name of ['loss', 'g', 'b', 'normV', 'effectiveLearningRate']) {
      if (figure.horizon > 0 && typeof values[name] === 'number') {
        expect(inFile(name)).toBe(values[name]);
      }
    }
  });
});
