import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { runs } from '../../long.ts';
import { hostileQuery } from '../../simulation/hostile.ts';
import { figureNames, figures } from '../figures.ts';
import { button, figureOn, openPage, sliderOf, stepOf } from '../helpers.ts';

/** The figure can still be used: it plays. */
async function expectPlaying(page: Page): Promise<void> {
  const figure = figureOn(page);
  const before = await stepOf(figure);
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(before);
  await button(figure, 'Pause').click();
}

test('a link with impossible values shows the nearest state and says what was changed', async ({
  page,
}) => {
  const figure = await openPage(
    page,
    '?fig=split&eta=banana&step=-3&angle=1e999&foo=%E0%A4%A&data=elephants',
  );
  const notices = figure.getByRole('status').getByRole('listitem');
  await expect(notices).toContainText([
    'This figure has no setting “foo”.',
    /^Data must be one of .*; it is \w+ now\.$/,
    'Angle of v was above 180; it is 180 now.',
    'Learning rate η was not a number; it is',
    'step was below 0; it is 0 now.',
  ]);
  await expect(sliderOf(figure, 'angle of v')).toHaveValue('180');
  await expectPlaying(page);
});

test('a link to a figure that is not there says so, and the page works', async ({ page }) => {
  await openPage(page, '?fig=nope');
  await expect(page.getByText('which this page does not have')).toContainText('“nope”');
  await expectPlaying(page);
});

for (const name of ['__proto__', 'constructor', 'toString']) {
  test(`a link to a figure called ${name} finds none`, async ({ page }) => {
    await openPage(page, `?fig=${name}`);
    await expect(page.getByText('which this page does not have')).toContainText(name);
    await expectPlaying(page);
  });
}

test('nothing from a link becomes markup or runs', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=`hacked`"><b>bold</b>';
  const hostile = encodeURIComponent(markup);
  const title = 'Weight normalization, taken apart';
  for (const query of [
    `?fig=${hostile}`,
    `?fig=split&${hostile}=1`,
    `?fig=split&data=${hostile}&eta=${hostile}`,
    `?fig=split&points=${hostile}&version=${hostile}`,
  ]) {
    await openPage(page, query);
    await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(page.locator('b').filter({ hasText: /^bold$/ })).toHaveCount(0);
    await expect(page).toHaveTitle(title);
  }
});

for (const name of figureNames) {
  test(`no query leaves ${name} dead, in the essay or alone, or becomes markup`, async ({
    page,
  }) => {
    const keys = Object.values(figures[name].schema).map(({ key }) => key);
    const queries = fc.sample(hostileQuery(keys), { seed: 20160225, numRuns: runs(1) });
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('dialog', async (dialog) => {
      failures.push(dialog.message());
      await dialog.dismiss();
    });
    for (const query of queries) {
      const address = encodeURI(query.replaceAll('#', ''));
      for (const [place, id] of [
        [`?fig=${name}&${address}#${name}`, name],
        [`v1/embed/${name}/?${address}`, 'figure'],
      ] as const) {
        await page.goto(`./${place}`, { waitUntil: 'commit' });
        const figure = page.locator(`#${id}`);
        // A still has no menu to open.
        await button(figure, 'Presets').click();
        await expect(figure.locator('.menu-item').first()).toBeVisible();
        await expect(figure.locator('.figure-picture svg').first()).toBeVisible();
        await expect(page.locator('img[src="x"]')).toHaveCount(0);
        expect(failures, address).toEqual([]);
      }
    }
  });
}

test('fifty kilobytes of garbage in the values are left out, and said to be', async ({ page }) => {
  // Servers refuse so long an address; the page must not.
  await page.route('**/?fig=split*', async (route) => {
    await route.fulfill({
      response: await route.fetch({ url: new URL('/', route.request().url()).href }),
    });
  });
  const garbage = 'a1_2_x*%25%00zz&'.repeat(3200);
  expect(garbage.length).toBeGreaterThan(50_000);
  const figure = await openPage(page, `?fig=split&points=${garbage}`);
  await expect(figure.getByRole('status').getByRole('listitem').first()).toBeVisible();
  const shown = await figure.getByRole('status').first().textContent();
  expect(shown?.length).toBeLessThan(3000);
  await expectPlaying(page);
});

test('the address of a corrected link is corrected too', async ({ page }) => {
  await openPage(page, '?fig=split&eta=abc&step=-3&foo=1#split');
  await expect.poll(() => new URL(page.url()).search).toBe('?fig=split');
});
