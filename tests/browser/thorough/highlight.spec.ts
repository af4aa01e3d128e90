import { expect, type Locator, test } from '@playwright/test';
import { openPage, sliderOf } from '../helpers.ts';

const lit = (root: Locator) => root.evaluate((it) => it.dataset.lit ?? '');

test('pointing at a symbol lights its arrow, pointing elsewhere does not', async ({ page }) => {
  const figure = await openPage(page);
  const root = page.locator(':root');
  const glow = (symbol: string) =>
    figure.locator(`.plane [data-symbol="${symbol}"] > .mark-glow`).last();
  await expect(glow('v')).toBeHidden();
  const opening = page.locator('.opening');
  await opening.locator('[data-symbol="v"]').first().hover();
  await expect.poll(() => lit(root)).toBe('v');
  await expect(glow('v')).toBeVisible();
  await expect(glow('w')).toBeHidden();
  await opening.locator('[data-symbol="w"]').first().hover();
  await expect(glow('w')).toBeVisible();
  await expect(glow('v')).toBeHidden();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(() => lit(root)).toBe('');
});

test('the focus on a handle or slider lights the arrow it moves', async ({ page }) => {
  const figure = await openPage(page);
  await sliderOf(figure, 'tip of v').focus();
  await expect(figure.locator('.plane [data-symbol="v"] > .mark-glow').last()).toBeVisible();
  await sliderOf(figure, 'scale g').focus();
  await expect(figure.locator('.plane [data-symbol="g"] > .mark-glow').last()).toBeVisible();
  await expect(figure.locator('.plane [data-symbol="v"] > .mark-glow').last()).toBeHidden();
});
