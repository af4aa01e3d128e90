import { expect, type Page, test } from '@playwright/test';
import {
  bringIntoSight,
  lengthOf,
  middleOf,
  offset,
  openPage,
  sliderOf,
  swipe,
  vOf,
} from './helpers.ts';
import { THOROUGH } from './thorough.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('a swipe that begins in the plane beside the handle scrolls the page', async ({ page }) => {
  const figure = await openPage(page);
  const before = (await vOf(figure).textContent()) ?? '';
  const middle = await middleOf(figure.getByRole('group', { name: 'Weight space' }));
  await swipe(page, { x: middle.x + 80, y: middle.y + 60 }, { x: 0, y: -240 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(vOf(figure)).toHaveText(before);
});

test('a tap on a place in the plane moves the armed handle there', async ({ page }) => {
  const figure = await openPage(page);
  const tip = sliderOf(figure, 'tip of v');
  const middle = await middleOf(figure.getByRole('group', { name: 'Weight space' }));
  const place = { x: middle.x + 90, y: middle.y - 90 };
  await page.touchscreen.tap(place.x, place.y);
  await expect(sliderOf(figure, 'angle of v')).toHaveValue('45');
  const now = await middleOf(tip);
  expect(Math.abs(now.x - place.x)).toBeLessThan(2);
  expect(Math.abs(now.y - place.y)).toBeLessThan(2);
  expect(await scrolled(page)).toBe(0);
});

test('a swipe on the armed handle drags it and does not scroll the page', async ({ page }) => {
  const figure = await openPage(page);
  const tip = sliderOf(figure, 'tip of v');
  const from = await middleOf(tip);
  const [length, by] = [await lengthOf(figure).innerText(), await offset(tip, -0.4, 90)];
  await swipe(page, from, by);
  await expect(lengthOf(figure)).not.toHaveText(length);
  const now = await middleOf(tip);
  expect(Math.hypot(now.x - from.x - by.x, now.y - from.y - by.y)).toBeLessThan(2);
  expect(await scrolled(page)).toBe(0);
  await expect(figure.getByRole('button', { name: 'Undo' })).not.toHaveAttribute('aria-disabled');
});

test('a swipe on a handle that is not armed scrolls the page and leaves the handle', {
  tag: THOROUGH,
}, async ({ page }) => {
  await page.goto('./?fig=neuron#neuron');
  const penguin = page.getByRole('slider', { name: 'new penguin' });
  await expect(penguin).toHaveAttribute('data-handle', 'resting');
  await bringIntoSight(penguin);
  const before = (await penguin.getAttribute('aria-valuetext')) ?? '';
  const start = await scrolled(page);
  await swipe(page, await middleOf(penguin), { x: 0, y: -200 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 80);
  await expect(penguin).toHaveAttribute('aria-valuetext', before);
});

test('every control is 44 px high or wide enough for a finger', async ({ page }) => {
  const figure = await openPage(page);
  const small = await figure
    .locator('button, select, input[type=range], input[type=text]')
    .evaluateAll((controls) =>
      controls
        .filter((it) => it.checkVisibility())
        .filter((it) => it.getBoundingClientRect().height < 44)
        .map((it) => it.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
});
