import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { csvOf } from '../../../src/figures/share/csv.ts';
import type { Place, Schema } from '../../../src/simulation/index.ts';
import { namedValues } from '../../../src/site/embed/values.ts';
import { linkTo, walk } from '../../figures/walk.ts';
import { runs } from '../../long.ts';
import { prepareData } from '../../prepare.ts';
import { expect, frameOf, heard, readyFrame, tell, test } from '../embedHost.ts';
import { figureNames, figures } from '../figures.ts';
import { button } from '../helpers.ts';

const STATES = runs(1);
const SEED = 20160225;

test.beforeAll(prepareData);

/** The digits that stand beside a figure, and its words. */
const shownBy = (figure: Locator): Promise<{ readout: string[]; words: string[] }> =>
  figure.evaluate((element) => {
    const texts = (selector: string) =>
      [...element.querySelectorAll(selector)].map((it) => it.textContent ?? '');
    return {
      readout: texts('.readout dd'),
      words: texts('.figure > .disclosure li'),
    };
  });

/** Waits until a figure says these words, and gives the digits beside it. */
async function digitsWith(figure: Locator, words: readonly string[]): Promise<string[]> {
  const said = async () => (await shownBy(figure)).words.join('\n');
  await expect.poll(said, { intervals: [50] }).toBe(words.join('\n'));
  return (await shownBy(figure)).readout;
}

/** Waits until a figure has computed all that it draws. */
const expectDrawn = (figure: Locator) => expect(figure.getByText(/^Computing/)).toHaveCount(0);

/** What the open share menu of a figure makes of one kind. */
async function shared(figure: Locator, label: string): Promise<string> {
  await figure.getByRole('combobox', { name: 'What' }).selectOption({ label });
  return await figure.getByRole('textbox', { name: `${label}, as text` }).inputValue();
}

/** A drawing without what depends on the page that it was taken from: fonts, paper, identifiers. */
const drawing = (svg: string): string =>
  svg
    .replace(/ (id|font-family)="[^"]*"/g, '')
    .replace(/url\([^)]*\)/g, 'url()')
    .replace(/(<rect width="100%" height="100%" fill=)"[^"]*"/, '$1""');

/** The same state again and again, wherever a reader may meet it. */
async function expectSameEverywhere(
  page: Page,
  host: { site: string; open(page: Page, body: string): Promise<void> },
  name: (typeof figureNames)[number],
  place: Place<Schema>,
  folder: string,
): Promise<void> {
  const figure = figures[name];
  const link = linkTo(figure, place);
  const query = link.replace(/^fig=[^&]*&?/, '?');
  const { details } = figure.describe(place);
  const values = namedValues(figure.values(place));
  // A text field has no carriage returns.
  const csv = csvOf(figure, place).replaceAll('\r', '');

  await page.goto(`${host.site}?${link}#${name}`, { waitUntil: 'commit' });
  const essay = page.locator(`#${name}`);
  const digits = await digitsWith(essay, details);
  await button(essay, 'Share').click();
  expect(await shared(essay, 'Link to this state')).toBe(`${host.site}?${link}#${name}`);
  expect(await shared(essay, 'Numbers (CSV)')).toBe(csv);
  await expectDrawn(essay);
  const picture = await shared(essay, 'Picture (SVG)');

  await host.open(page, frameOf(host, name, { query, width: 1000, height: 3000 }));
  for (const again of ['as opened', 'after a reload']) {
    if (again === 'after a reload') await page.reload({ waitUntil: 'commit' });
    const frame = await readyFrame(page);
    const embedded = frame.locator('#figure');
    expect(await digitsWith(embedded, details), again).toEqual(digits);
    await tell(page, { id: again, type: 'get' });
    const state = await heard(page, 'state', ({ id }) => id === again);
    expect(state.values, again).toEqual(values);
    expect(state.step).toBe(place.step);
  }

  const frame = await readyFrame(page);
  const embedded = frame.locator('#figure');
  await button(embedded, 'Share').click();
  expect(await shared(embedded, 'Numbers (CSV)')).toBe(csv);
  await expectDrawn(embedded);
  expect(drawing(await shared(embedded, 'Picture (SVG)'))).toBe(drawing(picture));
  const file = join(folder, `${name}.html`);
  writeFileSync(file, await shared(embedded, 'One HTML file'));

  await page.goto(pathToFileURL(file).href);
  const saved = page.locator('#figure');
  expect(await digitsWith(saved, details)).toEqual(digits);
  await button(saved, 'Share').click();
  expect(await shared(saved, 'Link to this state')).toBe(`${host.site}?${link}#${name}`);
  expect(await shared(saved, 'Numbers (CSV)')).toBe(csv);
}

for (const name of figureNames) {
  test(`any state of ${name} has the same digits by its link, in a frame, after a reload, in its CSV, picture and file`, async ({
    page,
    host,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'same-digits-'));
    for (const place of walk(figures[name], STATES, SEED)) {
      await expectSameEverywhere(page, host, name, place, folder);
    }
    rmSync(folder, { recursive: true });
  });
}
