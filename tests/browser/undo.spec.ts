import { expect, test } from '@playwright/test';
import {
  button,
  digitsOf,
  drag,
  figureOn,
  grab,
  offset,
  openPage,
  quantity,
  sliderOf,
  stepOf,
} from './helpers.ts';
import { THOROUGH, thoroughUnless } from './thorough.ts';

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

test('a slider dragged across many values is one undo entry', { tag: THOROUGH }, async ({
  page,
}) => {
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

test('a click on the tip that moves nothing leaves nothing to undo', { tag: THOROUGH }, async ({
  page,
}) => {
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

for (const query of ['?fig=gears&length=2#gears', '?fig=gradients&step=6#gradients']) {
  const tag = thoroughUnless(query.includes('gears'));
  test(`${query} is where one starts from, with nothing to undo`, { tag }, async ({ page }) => {
    await page.goto(`./${query}`);
    const figure = figureOn(page, query.includes('gears') ? 'gears' : 'gradients');
    const tip = sliderOf(figure, 'tip of v');
    await expect(tip).toHaveAttribute('data-handle', 'armed');
    await expect(button(figure, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    await tip.press('ArrowLeft');
    await expect(button(figure, 'Undo')).not.toHaveAttribute('aria-disabled');
  });
}

test('Ctrl+Z in a figure undoes and with Shift does again, but not in a text field', {
  tag: THOROUGH,
}, async ({ page }) => {
  const figure = await openPage(page);
  const start = await digitsOf(figure);
  const tip = sliderOf(figure, 'tip of v');
  await tip.press('ArrowLeft');
  await expect.poll(() => digitsOf(figure)).not.toEqual(start);
  const turned = await digitsOf(figure);
  await tip.press('Control+z');
  await expect.poll(() => digitsOf(figure)).toEqual(start);
  await expect(tip).toBeFocused();
  await tip.press('Control+Shift+z');
  await expect.poll(() => digitsOf(figure)).toEqual(turned);
  await tip.press('Meta+z');
  await expect.poll(() => digitsOf(figure)).toEqual(start);
  await tip.press('Control+Shift+z');
  const field = figure.getByRole('textbox', { name: 'length ∥v∥' });
  await field.focus();
  await field.press('Control+z');
  expect(await digitsOf(figure)).toEqual(turned);
});

test('the arrow keys move in the list of presets, round and round', async ({ page }) => {
  const figure = await openPage(page);
  await button(figure, 'Presets').press('Enter');
  const items = figure.locator('.menu-item');
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
});
