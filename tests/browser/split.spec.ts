import { expect, test } from '@playwright/test';
import {
  digitsOfW,
  entriesOf,
  lengthOf,
  numberOf,
  openPage,
  quantity,
  sliderOf,
  vOf,
} from './helpers.ts';
import { THOROUGH } from './thorough.ts';

const SCALE = 'scale g';
const WEIGHT = 'weight w = g·v/∥v∥';
const ZERO = /zero has no direction/;

test('up and down on the tip of v, fine with Shift, change its length and no digit of w', async ({
  page,
}) => {
  const figure = await openPage(page);
  const before = await digitsOfW(page);
  let length = await numberOf(figure, 'length of v');
  await sliderOf(figure, 'tip of v').focus();
  for (const [key, by] of [
    ['ArrowUp', 0.1],
    ['Shift+ArrowUp', 0.02],
    ['ArrowDown', -0.1],
    ['Shift+ArrowDown', -0.02],
  ] as const) {
    await page.keyboard.press(key);
    length += by;
    await expect(lengthOf(figure)).toHaveText(length.toFixed(4));
    expect(await digitsOfW(page)).toEqual(before);
  }
});

test('the slider and the field for the length of v change no digit of w', {
  tag: THOROUGH,
}, async ({ page }) => {
  const figure = await openPage(page);
  const before = await digitsOfW(page);
  const length = await lengthOf(figure).innerText();
  await sliderOf(figure, 'length ∥v∥').press('ArrowRight');
  await expect(lengthOf(figure)).not.toHaveText(length);
  expect(await digitsOfW(page)).toEqual(before);
  for (const [typed, shown] of [
    ['0.05', '0.0500'],
    ['123.4', '123.4000'],
  ] as const) {
    const field = figure.getByRole('textbox', { name: 'length ∥v∥' });
    await field.fill(typed);
    await field.press('Enter');
    await expect(lengthOf(figure)).toHaveText(shown);
    expect(await digitsOfW(page)).toEqual(before);
  }
});

for (const length of [0.05, 0.1]) {
  test(`from a length of ${length} v stops short of zero at once, and a sentence that can be seen and heard says why`, async ({
    page,
  }) => {
    const figure = await openPage(page, `?fig=split&length=${length}`);
    await expect(lengthOf(figure)).toHaveText(length.toFixed(4));
    const before = await digitsOfW(page);
    await expect(figure.getByText(ZERO)).toHaveCount(0);
    await sliderOf(figure, 'tip of v').press('ArrowDown');
    await expect(lengthOf(figure)).toHaveText('0.0500');
    await expect(figure.locator('[aria-live]').filter({ hasText: ZERO })).toHaveCount(1);
    const widths = await figure
      .getByText(ZERO)
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeGreaterThan(100);
    expect(await digitsOfW(page)).toEqual(before);
  });
}

test('slid through zero, g turns w round while v stays', async ({ page }) => {
  const figure = await openPage(page);
  const [v, start] = [await vOf(figure).innerText(), await numberOf(figure, SCALE)];
  const [w1, w2] = entriesOf(await quantity(figure, WEIGHT).innerText());
  for (const g of [start / 2, 0, -start / 2, -start]) {
    await sliderOf(figure, SCALE).fill(g.toFixed(2));
    await expect(quantity(figure, SCALE)).toHaveText(g.toFixed(2).replace('-', '−'));
    await expect(vOf(figure)).toHaveText(v);
    if (g === 0) await expect(quantity(figure, WEIGHT)).toHaveText('(0.00, 0.00)');
  }
  expect(entriesOf(await quantity(figure, WEIGHT).innerText())).toEqual([-w1, -w2]);
});

test('while only dividing, g is pinned at one and cannot be slid', async ({ page }) => {
  const figure = await openPage(page);
  await figure.getByRole('radio', { name: 'Divide only' }).check();
  await expect(quantity(figure, SCALE)).toHaveText('1.00');
  await expect(quantity(figure, WEIGHT)).toHaveText(
    await quantity(figure, 'unit direction').innerText(),
  );
  await expect(sliderOf(figure, SCALE)).toBeDisabled();
});
