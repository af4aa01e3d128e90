import { expect, type Page, test } from '@playwright/test';
import {
  button,
  figureOn,
  lengthOf,
  numberOf,
  openPage,
  quantity,
  sliderOf,
  stepOf,
} from './helpers.ts';
import { thoroughUnless } from './thorough.ts';

/** Presses Tab until the focus is on something of this name; the number of presses. */
async function tabTo(page: Page, name: string, most = 15): Promise<number> {
  const focus = page.locator(':focus');
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    const found = figureOn(page)
      .getByRole('slider', { name, exact: true })
      .or(figureOn(page).getByRole('button', { name, exact: true }));
    if (await found.and(focus).count()) return presses;
  }
  throw new Error(`No ${name} within ${most} presses of Tab.`);
}

test('the opening figure is played from page load by keyboard alone', async ({ page }) => {
  const figure = await openPage(page);
  const w = await quantity(figure, 'weight w = g·v/∥v∥').textContent();
  const length = await numberOf(figure, 'length of v');
  const angle = Number(await sliderOf(figure, 'angle of v').inputValue());
  expect(await tabTo(page, 'tip of v')).toBeLessThan(15);
  await page.keyboard.press('ArrowUp');
  await expect(lengthOf(figure)).toHaveText((length + 0.1).toFixed(4));
  await expect(quantity(figure, 'weight w = g·v/∥v∥')).toHaveText(w ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(sliderOf(figure, 'angle of v')).toHaveValue(String(angle + 2));
  await expect(quantity(figure, 'weight w = g·v/∥v∥')).not.toHaveText(w ?? '');
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await tabTo(page, 'Play');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(2);
  await expect(button(figure, 'Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(figure, 'Play')).toBeFocused();

  const step = await stepOf(figure);
  await tabTo(page, 'Step');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepOf(figure)).toBe(step + 1);
});

test('presets are opened, chosen and closed by keyboard, and the focus comes back', async ({
  page,
}) => {
  const figure = await openPage(page);
  const item = figure.getByRole('button', { name: 'A short v' });
  const length = await lengthOf(figure).innerText();
  await tabTo(page, 'Presets');
  await page.keyboard.press('Enter');
  await expect(item).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(item).toBeHidden();
  await expect(button(figure, 'Presets')).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item).toBeHidden();
  await expect(lengthOf(figure)).not.toHaveText(length);
  await expect(button(figure, 'Presets')).toBeFocused();
});

test('the first Tab of the page offers to skip to the essay', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the essay' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  const tag = thoroughUnless(colorScheme === 'light');
  test(`whatever has the focus looks different from before, ${colorScheme}`, { tag }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const figure = await openPage(page);
    await tabTo(page, 'Presets');
    const seen: string[] = [];
    const unseen: string[] = [];
    while ((await figure.locator(':focus').count()) > 0) {
      const { name, before, now } = await figure.locator(':focus').evaluate(readRings);
      (before === now ? unseen : seen).push(name);
      await page.keyboard.press('Tab');
    }
    expect(seen.length).toBeGreaterThan(15);
    expect(unseen).toEqual([]);
  });
}

/** The outlines in and beside an element, with the focus and without. */
function readRings(element: SVGElement | HTMLElement) {
  const near = [element, element.nextElementSibling, ...element.querySelectorAll('circle')];
  const rings = () =>
    near
      .filter((it) => it !== null)
      .map((it) => {
        const { outlineStyle, outlineWidth, outlineColor, stroke, boxShadow } =
          getComputedStyle(it);
        return `${outlineStyle} ${outlineWidth} ${outlineColor} ${stroke} ${boxShadow}`;
      })
      .join('; ');
  const now = rings();
  element.blur();
  const before = rings();
  element.focus();
  return { name: element.getAttribute('aria-label') ?? element.outerHTML, before, now };
}
