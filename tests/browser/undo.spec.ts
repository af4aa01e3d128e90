import { expect, test } from '@playwright/test';
import {
  button,
  digitsOf,
  drag,
  grab,
  offset,
  openPage,
  quantity,
  sliderOf,
  stepOf,
} from './helpers.ts';

test('a drag is one undo entry, undone to the digit and done again', async ({ page }) => {
  const figure = await openPage(page);
  const start = await digitsOf(figure);
  const tip = sliderOf(figure, 'tip of v');
  await drag(page, tip, await offset(tip, -0.3, 60));
  const first = await digitsOf(figure);
  await drag(page, tip, await offset(tip, -0.1, -90));
  const second = await digitsOf(figure);
  expect(new Set([start, first, second].map(String)).size).toBe(3);

  await button(figure, 'Undo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(first);
  await button(figure, 'Undo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(start);
  await expect(button(figure, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await button(figure, 'Redo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(first);
  await button(figure, 'Redo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(second);
  await expect(button(figure, 'Redo')).toHaveAttribute('aria-disabled', 'true');
});

test('a slider dragged across many values is one undo entry', async ({ page }) => {
  const figure = await openPage(page);
  const start = await digitsOf(figure);
  const box = await sliderOf(figure, 'scale g').boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, y, { steps: 10 });
  await page.mouse.up();
  await expect(quantity(figure, 'scale g')).toHaveText(/^−/);
  await button(figure, 'Undo').click();
  await expect.poll(() => digitsOf(figure)).toEqual(start);
  await expect(button(figure, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a click on the tip that moves nothing leaves nothing to undo', async ({ page }) => {
  const figure = await openPage(page);
  await sliderOf(figure, 'tip of v').click();
  await drag(page, sliderOf(figure, 'tip of v'), { x: 0, y: 0 });
  await expect(button(figure, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('another choice after an undo leaves nothing to redo', async ({ page }) => {
  const figure = await openPage(page);
  await figure.getByRole('checkbox', { name: 'Plain w beside it' }).check();
  await button(figure, 'Undo').click();
  await expect(button(figure, 'Redo')).not.toHaveAttribute('aria-disabled');
  await figure.getByRole('radio', { name: 'Divide only' }).check();
  await expect(button(figure, 'Redo')).toHaveAttribute('aria-disabled', 'true');
});

test('undo keeps the focus when the last entry is used up', async ({ page }) => {
  const figure = await openPage(page);
  const angle = await sliderOf(figure, 'angle of v').inputValue();
  await sliderOf(figure, 'tip of v').press('ArrowLeft');
  await expect(sliderOf(figure, 'angle of v')).not.toHaveValue(angle);
  await button(figure, 'Undo').press('Enter');
  await expect(sliderOf(figure, 'angle of v')).toHaveValue(angle);
  await expect(button(figure, 'Undo')).toBeFocused();
});

test('a figure that was playing rests during a drag and goes on playing after it', async ({
  page,
}) => {
  const figure = await openPage(page);
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(5);
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, -0.2, 60));
  await expect.poll(() => stepOf(figure)).toBe(0);
  await expect(button(figure, 'Pause')).toBeVisible();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await stepOf(figure)).toBe(0);
  await page.mouse.up();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(2);
});
