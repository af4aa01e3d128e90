import { expect, type Locator, type Page, test } from '@playwright/test';
import { bringIntoSight, button, figureOn, openAtStep, openPage } from '../helpers.ts';

const word = (page: Page, preset: string) =>
  page.locator(`a[data-do="gradients"][data-preset="${preset}"]`).first();
const way = (page: Page) => button(figureOn(page, 'gradients'), 'Back to the text');
const topOf = (target: Locator) => target.evaluate((it) => it.getBoundingClientRect().top);

/** A word far below its figure, acted on by the keyboard. */
async function act(page: Page) {
  await openAtStep(page, 'gradients');
  const link = word(page, 'zero');
  await bringIntoSight(link);
  await link.focus();
  const top = await topOf(link);
  await page.keyboard.press('Enter');
  await expect(way(page)).toBeInViewport();
  await expect(link).not.toBeInViewport();
  return { link, top };
}

test('a word that scrolls away to its figure is come back to by a button in the figure', async ({
  page,
}) => {
  const { link, top } = await act(page);
  await expect(way(page)).toBeFocused();
  await expect(figureOn(page, 'gradients').locator('.figure-picture')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf(link)) - top)).toBeLessThan(3);
  await expect(way(page)).toHaveCount(0);
});

test('the button goes away when the reader scrolls back without it', async ({ page }) => {
  const { link } = await act(page);
  await bringIntoSight(link);
  await expect(way(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a word beside its figure brings no button', async ({ page }) => {
  const split = await openPage(page);
  const link = page.locator('a[data-do="split"]').first();
  await bringIntoSight(link);
  const before = await page.evaluate(() => scrollY);
  await split.locator('.figure-picture').scrollIntoViewIfNeeded();
  if ((await page.evaluate(() => scrollY)) === before) await link.click();
  await expect(button(split, 'Back to the text')).toHaveCount(0);
});

test('a question far from its figure shows it, and is come back to', async ({ page }) => {
  await openAtStep(page, 'decay');
  const place = page.locator('[data-of="decay"]').last();
  await bringIntoSight(place);
  await expect(async () => {
    await button(place, 'Run it').press('Enter');
    await expect(place.getByRole('status')).toHaveText(/^Pick an answer first/, { timeout: 300 });
  }).toPass();
  await place.getByRole('radio').first().check();
  await button(place, 'Run it').press('Enter');
  await expect(figureOn(page, 'decay').locator('.figure-picture')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Enter');
  await expect(button(place, 'Run it')).toBeFocused();
  await expect(button(place, 'Run it')).toBeInViewport();
});

test('Back from a citation leads to where it was read, not to the figure in the address', async ({
  page,
}) => {
  await openPage(page);
  await button(figureOn(page), 'Step').click();
  await expect(page).toHaveURL(/#split$/);
  await expect(page.locator('.reading-bar')).toBeAttached();
  const cited = page.locator('main > section .cite').first();
  await cited.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const top = await topOf(cited);
  await cited.click();
  await expect(cited).not.toBeInViewport();
  await page.goBack();
  await expect.poll(async () => Math.abs((await topOf(cited)) - top)).toBeLessThan(2);
});
