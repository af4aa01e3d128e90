import { expect, type Locator, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { bringIntoSight, openPage, restingScroll } from '../helpers.ts';

const card = (page: Page) => page.locator('.cite-card');
/** The card of a work that is open; what comes next in the text may open one of its own. */
const cardOf = (page: Page, author: string) => card(page).filter({ hasText: author });
/** The first citation of a work in the prose. */
const citation = (page: Page, key: string) =>
  page.locator(`a[id^="cite-"][href="#${key}"]`).first();

/** Opens the page where a work is cited; its cards answer once the list has its BibTeX. */
async function openAt(page: Page, key: string): Promise<Locator> {
  await openPage(page);
  await expect(page.locator('.references details').first()).toBeAttached();
  const found = citation(page, key);
  await bringIntoSight(found);
  return found;
}

test('a card opens on hover, can be entered, and closes on leaving', async ({ page }) => {
  const wan = await openAt(page, 'wan2021');
  await wan.hover();
  await expect(card(page)).toContainText('Ruosi Wan, Zhanxing Zhu');
  await expect(wan).toHaveAttribute('aria-describedby', 'cite-card');
  const title = card(page).getByRole('link', { name: /^Spherical Motion/ });
  await title.hover();
  await expect(title).toHaveAttribute('href', /^https:/);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(card(page)).toHaveCount(0);
  await expect(wan).not.toHaveAttribute('aria-describedby');
});

test('a card opens on focus, its links come next, and Escape closes it and keeps the place', async ({
  page,
}) => {
  const wan = await openAt(page, 'wan2021');
  await page.keyboard.press('Shift');
  await wan.focus();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(wan).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wan).not.toBeFocused();
  await expect(cardOf(page, 'Ruosi Wan')).toHaveCount(0);
});

test('the focus leaves a card by Tab, and the card closes', async ({ page }) => {
  const wan = await openAt(page, 'wan2021');
  await page.keyboard.press('Shift');
  await wan.focus();
  await expect(cardOf(page, 'Ruosi Wan')).toHaveCount(1);
  const links = await card(page).getByRole('link').count();
  for (let i = 0; i <= links; i++) await page.keyboard.press('Tab');
  await expect(cardOf(page, 'Ruosi Wan')).toHaveCount(0);
  await expect(page.locator(':focus')).not.toHaveAttribute('id', /^cite-/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap opens a card within the screen, a tap elsewhere closes it', async ({ page }) => {
    const wan = await openAt(page, 'wan2021');
    const before = page.url();
    await wan.tap();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    expect(page.url()).toBe(before);
    await page.touchscreen.tap(5, 5);
    await expect(card(page)).toHaveCount(0);
  });

  test('a second tap goes to the list', async ({ page }) => {
    const wan = await openAt(page, 'wan2021');
    await wan.tap();
    await expect(card(page)).toBeVisible();
    await wan.tap();
    await expect(page.locator('li#wan2021')).toBeInViewport();
    await expect(card(page)).toHaveCount(0);
  });
});

for (const [width, height] of [
  [1280, 800],
  [320, 640],
] as const) {
  test(`at ${width}×${height} every card is within the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, 'wan2021');
    await page.keyboard.press('Shift');
    for (const key of ['salimans2016', 'arora2019', 'wan2021', 'gitman2017', 'heo2021']) {
      const cited = citation(page, key);
      await bringIntoSight(cited);
      // What comes into sight above it may still be laid out, and push it.
      await restingScroll(page);
      await bringIntoSight(cited);
      await cited.focus();
      await expect(card(page)).toContainText(key.slice(-4));
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      const [words, box] = [await cited.boundingBox(), await card(page).boundingBox()];
      if (!words || !box) throw new Error('It is not on the page.');
      const apart = Math.max(box.y - words.y - words.height, words.y - box.y - box.height);
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(apart).toBeLessThan(20);
    }
  });
}

test('an open card and the list have no faults that a program can find', async ({ page }) => {
  const wan = await openAt(page, 'wan2021');
  await wan.hover();
  await expect(card(page)).toBeVisible();
  await page.locator('li#wan2021 summary').dispatchEvent('click');
  const parts = ['.cite-card', '#wan2021', 'section[aria-labelledby="references"]'];
  expect(await findings(page, ...parts)).toEqual([]);
});

test('an entry gives its BibTeX, to copy or at least to select', async ({ page, context }) => {
  await openAt(page, 'wan2021');
  const entry = page.locator('li#wan2021');
  await entry.getByText('BibTeX').click();
  await expect(entry.locator('pre')).toContainText('@inproceedings{wan2021,');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await entry.getByRole('button', { name: 'Copy' }).click();
  await expect(entry.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('{wan2021,');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await entry.getByRole('button', { name: 'Copy' }).click();
  await expect(entry.getByRole('status')).toContainText('Selected');
  expect(await page.evaluate(() => String(getSelection()))).toContain('Spherical Motion Dynamics');
});

test('the essay is cited with the address at which it is read', async ({ page }) => {
  await openAt(page, 'wan2021');
  await expect(page.locator('#essay-bibtex')).toContainText(`url = {${new URL('./', page.url())}`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leads to its entry, the entry back, and nothing offers what it cannot do', async ({
    page,
  }) => {
    await page.goto('./');
    await citation(page, 'wan2021').click();
    const entry = page.locator('li#wan2021');
    await expect(entry).toBeInViewport();
    await expect(entry.locator('details')).toHaveCount(0);
    await entry.locator('.cited-in a').first().click();
    await expect(citation(page, 'wan2021')).toBeInViewport();
    await expect(page.locator('#essay-bibtex')).toContainText('@misc{');
  });
});
