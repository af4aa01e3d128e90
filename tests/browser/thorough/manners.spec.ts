import { expect, test } from '@playwright/test';
import {
  bringIntoSight,
  digitsOf,
  middleOf,
  openPage,
  refuseStorage,
  sliderOf,
} from '../helpers.ts';

test('a wheel over the figure scrolls the page and changes nothing in the figure', async ({
  page,
}) => {
  const figure = await openPage(page);
  const before = await digitsOf(figure);
  for (const over of [
    figure.getByRole('group', { name: 'Weight space' }),
    sliderOf(figure, 'scale g'),
    figure.getByRole('img', { name: 'Loss' }),
  ]) {
    await bringIntoSight(over);
    const { x, y } = await middleOf(over);
    await page.mouse.move(x, y);
    const start = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 50);
  }
  expect(await digitsOf(figure)).toEqual(before);
});

for (const query of ['', '?fig=split&g=2', '?fig=neuron#neuron', '?fig=nope']) {
  test(`the page opened as “./${query}” takes no focus`, async ({ page }) => {
    await page.goto(`./${query}`);
    await expect(page.locator('[data-handle="armed"]').first()).toBeAttached();
    await expect(page.locator('body:focus-within, body :focus')).toHaveCount(0);
  });
}

test('the theme switches at once and is kept for the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.selectOption('dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect.poll(paper).toBe(dark);
  await expect(theme).toHaveValue('dark');
  await theme.selectOption('auto');
  await expect.poll(paper).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toBe(dark);
});

test('where storage is forbidden everything works, and the theme lasts as long as the page', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await refuseStorage(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const figure = await openPage(page);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'dark');
  const before = await digitsOf(figure);
  await sliderOf(figure, 'tip of v').press('ArrowUp');
  await expect.poll(() => digitsOf(figure)).not.toEqual(before);
  expect(errors).toEqual([]);
});
