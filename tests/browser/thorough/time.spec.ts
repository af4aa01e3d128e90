import { expect, type Locator, test } from '@playwright/test';
import { button, digitsOf, lossOf, openPage, sliderOf, stepOf } from '../helpers.ts';

const scrubber = (figure: Locator) => sliderOf(figure, 'Step number');

/** The digits of the first steps, going forwards one at a time. */
async function walk(figure: Locator, steps: number): Promise<string[][]> {
  const seen = [await digitsOf(figure)];
  for (let step = 1; step <= steps; step++) {
    await button(figure, 'Step').click();
    await expect.poll(() => stepOf(figure)).toBe(step);
    seen.push(await digitsOf(figure));
  }
  expect(new Set(seen.map(String)).size).toBe(steps + 1);
  return seen;
}

test('stepping back shows the same digits at every step as stepping forwards', async ({ page }) => {
  const figure = await openPage(page);
  const seen = await walk(figure, 5);
  for (let step = 4; step >= 0; step--) {
    await button(figure, 'Step back').click();
    await expect.poll(() => stepOf(figure)).toBe(step);
    expect(await digitsOf(figure)).toEqual(seen[step]);
  }
  await expect(button(figure, 'Step back')).toHaveAttribute('aria-disabled', 'true');
});

test('scrubbing to a step shows the digits that stepping showed there', async ({ page }) => {
  const figure = await openPage(page);
  const seen = await walk(figure, 4);
  for (const step of [2, 200, 4, 0, 3, 1]) {
    await scrubber(figure).fill(String(step));
    await expect.poll(() => stepOf(figure)).toBe(step);
    if (seen[step]) expect(await digitsOf(figure)).toEqual(seen[step]);
  }
});

test('playing passes through the same steps as stepping', async ({ page }) => {
  const figure = await openPage(page);
  await figure.getByRole('combobox', { name: 'Speed' }).selectOption('60 steps/s');
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(12);
  await button(figure, 'Pause').click();
  const step = await stepOf(figure);
  const played = await digitsOf(figure);
  await button(figure, 'Reset').click();
  await expect.poll(() => stepOf(figure)).toBe(0);
  await scrubber(figure).fill(String(step - 1));
  await button(figure, 'Step').click();
  await expect.poll(() => stepOf(figure)).toBe(step);
  expect(await digitsOf(figure)).toEqual(played);
});

test('a new seed is another run from the same start, and undo brings the first back', async ({
  page,
}) => {
  const figure = await openPage(page, '?fig=split&step=30');
  await expect.poll(() => stepOf(figure)).toBe(30);
  const before = await digitsOf(figure);
  await button(figure, 'New seed').click();
  await expect.poll(() => digitsOf(figure)).not.toEqual(before);
  expect(await stepOf(figure)).toBe(30);
  await button(figure, 'Undo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(before);
});

test('nothing moves until asked, and Reset brings the start back', async ({ page }) => {
  const figure = await openPage(page);
  const start = await digitsOf(figure);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await digitsOf(figure)).toEqual(start);
  const loss = await lossOf(figure).innerText();
  await scrubber(figure).fill('150');
  await expect(lossOf(figure)).not.toHaveText(loss);
  await button(figure, 'Reset').click();
  await expect.poll(() => digitsOf(figure)).toEqual(start);
});
