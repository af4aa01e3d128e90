import { expect, type Locator, test } from '@playwright/test';
import {
  digitsOfW,
  drag,
  entriesOf,
  grab,
  lengthOf,
  numberOf,
  offset,
  openPage,
  quantity,
  sliderOf,
  vOf,
} from './helpers.ts';
import { THOROUGH, thoroughUnless } from './thorough.ts';

const ANGLE = 'angle of v';
const LENGTH = 'length of v';
const guideOf = (figure: Locator) => figure.locator('.mark-guide > .mark-line');

for (const beside of [0, 7, -7]) {
  const tag = thoroughUnless(beside === 7);
  test(`dragged along its line ${beside} px beside it, the tip of v keeps its angle and every digit of w`, {
    tag,
  }, async ({ page }) => {
    const figure = await openPage(page);
    const [w, angle] = [await digitsOfW(page), await sliderOf(figure, ANGLE).inputValue()];
    const length = await numberOf(figure, LENGTH);
    await expect(guideOf(figure)).toHaveCount(0);

    const tip = sliderOf(figure, 'tip of v');
    await grab(page, tip, await offset(tip, -0.5, beside));
    await expect.poll(() => numberOf(figure, LENGTH)).toBeCloseTo(length / 2, 1);
    await expect(sliderOf(figure, ANGLE)).toHaveValue(angle);
    await expect(guideOf(figure)).toBeVisible();
    expect(await digitsOfW(page)).toEqual(w);

    await page.mouse.up();
    await expect(guideOf(figure)).toHaveCount(0);
    expect(await numberOf(figure, LENGTH)).toBeCloseTo(length / 2, 1);
    expect(await digitsOfW(page)).toEqual(w);
  });
}

test('dragged off its line, the tip of v turns w and leaves g', async ({ page }) => {
  const figure = await openPage(page);
  const [w, angle] = [await digitsOfW(page), await sliderOf(figure, ANGLE).inputValue()];
  const g = await quantity(figure, 'scale g').innerText();
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, 0, 40));
  await expect(sliderOf(figure, ANGLE)).not.toHaveValue(angle);
  const turned = await digitsOfW(page);
  await page.mouse.up();
  expect(turned).not.toEqual(w);
  expect(await digitsOfW(page)).toEqual(turned);
  await expect(quantity(figure, 'scale g')).toHaveText(g);
});

test('dragged past the origin along its line, v turns round exactly and w with it', async ({
  page,
}) => {
  const figure = await openPage(page);
  const angle = Number(await sliderOf(figure, ANGLE).inputValue());
  const [w1, w2] = entriesOf(await quantity(figure, 'weight w = g·v/∥v∥').innerText());
  const tip = sliderOf(figure, 'tip of v');
  await drag(page, tip, await offset(tip, -1.5));
  await expect(sliderOf(figure, ANGLE)).toHaveValue(String(angle > 0 ? angle - 180 : angle + 180));
  expect(entriesOf(await quantity(figure, 'weight w = g·v/∥v∥').innerText())).toEqual([-w1, -w2]);
});

test('why v cannot be zero is in sight while a hand holds it there, on a low screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const figure = await openPage(page);
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, -1));
  const why = figure.locator('.figure-note').filter({ hasText: 'zero has no direction' });
  await expect(why).toBeInViewport({ ratio: 1 });
  await page.mouse.up();
  await expect(why).toHaveCount(0);
});

test('Escape takes back a drag that is under way', async ({ page }) => {
  const figure = await openPage(page);
  const before = await vOf(figure).innerText();
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, -0.2, 60));
  await expect(vOf(figure)).not.toHaveText(before);
  await page.keyboard.press('Escape');
  await expect(vOf(figure)).toHaveText(before);
  await page.mouse.up();
  await expect(vOf(figure)).toHaveText(before);
});

test('stretching v back and forth fifty times leaves every digit of w', { tag: THOROUGH }, async ({
  page,
}) => {
  const figure = await openPage(page);
  const before = await digitsOfW(page);
  const length = await numberOf(figure, LENGTH);
  await sliderOf(figure, 'tip of v').focus();
  for (let i = 0; i < 50; i++) {
    await page.keyboard.press('ArrowUp');
    await expect(lengthOf(figure)).toHaveText((length + 0.1).toFixed(4));
    expect(await digitsOfW(page)).toEqual(before);
    await page.keyboard.press('ArrowDown');
    await expect(lengthOf(figure)).toHaveText(length.toFixed(4));
  }
  expect(await digitsOfW(page)).toEqual(before);
});
