import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/en/embed.ts';
import { words as share } from '../../../src/words/en/share.ts';
import { expect, frameOf, readyFrame, test } from '../embedHost.ts';
import { button, stepOf } from '../helpers.ts';

const file = resolve(import.meta.dirname, '../../../dist/v1/embed/race/index.html');
const ESSAY = 'https://example.org/course/';

/** The page of a figure as a build writes it that was told where the essay will stand, or was not. */
const built = (essay: string | null): string =>
  // Only the element itself: its script, which speaks of the attribute, is known to its policy by letter.
  readFileSync(file, 'utf8').replace(
    /<html[^>]*>/,
    essay === null ? '<html lang="en">' : `<html lang="en" data-essay="${essay}">`,
  );

const swallowed = {
  'data:': (html: string) => `src="data:text/html;base64,${Buffer.from(html).toString('base64')}"`,
  srcdoc: (html: string) => `srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
};

const link = (figure: Locator) => figure.getByRole('link', { name: words.openInEssay });

async function sharedLink(figure: Locator): Promise<string> {
  await button(figure, 'Share').click();
  const field = figure.getByRole('textbox', { name: share.text(share.kinds.link.label) });
  await expect(field).toHaveValue(/./);
  return field.inputValue();
}

for (const [kind, attributeFor] of Object.entries(swallowed)) {
  test(`a figure that a page has swallowed as ${kind} says so, and knows its essay if its build did`, async ({
    page,
    host,
  }) => {
    const show = async (essay: string | null): Promise<Locator> => {
      const frame = `<iframe sandbox="allow-scripts" width="700" height="2000" ${attributeFor(built(essay))}></iframe>`;
      await host.open(page, frame);
      const figure = (await readyFrame(page)).locator('#figure');
      await expect(figure.getByText(words.noAddress)).toBeVisible();
      return figure;
    };
    const figure = await show(ESSAY);
    await expect(link(figure)).toHaveAttribute('href', `${ESSAY}?fig=race#race`);
    expect(await sharedLink(figure)).toBe(`${ESSAY}?fig=race#race`);
    const lost = await show(null);
    await expect(lost.getByText(words.noEssay)).toBeVisible();
    await expect(link(lost)).toHaveCount(0);
    expect(await sharedLink(lost)).toBe(share.noEssay);
  });
}

/** Opens a page from the disk. */
async function openFile(page: Page, html: string, query = ''): Promise<Locator> {
  const path = test.info().outputPath('figure.html');
  writeFileSync(path, html);
  // With room for all of it.
  await page.setViewportSize({ width: 900, height: 2000 });
  await page.goto(pathToFileURL(path).href + query);
  const figure = page.locator('#figure');
  await expect(figure).toHaveAttribute('data-fit', /./, { timeout: 15_000 });
  return figure;
}

test('a figure that is saved opens from the disk in its state, and its link is the address of the essay', async ({
  page,
  host,
}) => {
  const query = '?eta=7&step=3';
  await host.open(page, frameOf(host, 'race', { query, height: 2000 }));
  const figure = (await readyFrame(page)).locator('#figure');
  await button(figure, 'Share').click();
  await figure
    .getByRole('combobox', { name: share.what })
    .selectOption({ label: share.kinds.page.label });
  const field = figure.getByRole('textbox', { name: share.text(share.kinds.page.label) });
  await expect(field).toHaveValue(/<html/);
  const saved = await openFile(page, await field.inputValue());
  await expect.poll(() => stepOf(saved)).toBe(3);
  await expect(link(saved)).toHaveAttribute('href', `${host.site}?fig=race&eta=7&step=3#race`);
  await expect(saved.locator('.figure-notices')).toHaveCount(0);
  expect(await sharedLink(saved)).toBe(`${host.site}?fig=race&eta=7&step=3#race`);
});

test('a figure from the folder of the site, opened from the disk, says that it has no address', async ({
  page,
}) => {
  const figure = await openFile(page, built(ESSAY));
  await expect(figure.getByText(words.noAddress)).toBeVisible();
  await expect(link(figure)).toHaveAttribute('href', `${ESSAY}?fig=race#race`);
});
