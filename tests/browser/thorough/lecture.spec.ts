import { expect, type Locator, type Page, test } from '@playwright/test';
import type { FigureName } from '../../../src/figures/registry.ts';
import { findings } from '../axe.ts';
import { isCorner } from '../corners.ts';
import { bringIntoSight, button, drag, figureOn, openPage, sliderOf, stepOf } from '../helpers.ts';

/** As large as the page's type in the lecture view, as a factor. */
const ENLARGED = 1.6;

/** A browser that refuses the full screen, as in a frame without leave and on phones. */
const refuse = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: false }),
  );

const bar = (figure: Locator) => figure.locator('.lecture-bar');

/** Opens a figure in its lecture view. */
async function enter(page: Page, name: FigureName): Promise<Locator> {
  await page.goto(`./?fig=${name}#${name}`);
  const figure = figureOn(page, name);
  await button(figure, 'Lecture view').click();
  await expect(bar(figure)).toBeVisible();
  return figure;
}

/** The height of lines of text on the screen, by what they are. */
const sizes = (figure: Locator) =>
  figure.evaluate((element) => {
    const height = (selector: string) => {
      const text = element.querySelector(selector);
      const range = document.createRange();
      if (!text) return Number.NaN;
      range.selectNodeContents(text);
      return text instanceof SVGElement
        ? text.getBoundingClientRect().height
        : (range.getClientRects()[0]?.height ?? Number.NaN);
    };
    const kinds = ['.figure-title', '.control-name', '.readout dd', '.plane text', 'figcaption'];
    return Object.fromEntries(kinds.map((kind) => [kind, height(kind)]));
  });

for (const width of [1280, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    if (!isCorner(colorScheme, width)) continue;
    test.describe(`${width} px wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const name of ['split', 'race', 'sphere'] as const) {
        test(`${name} fills the window in type 1.6 times as large, nothing is cut off, and axe is content`, async ({
          page,
        }) => {
          await refuse(page);
          await page.goto(`./?fig=${name}#${name}`);
          const figure = figureOn(page, name);
          await expect(button(figure, 'Lecture view')).toBeEnabled();
          await expect(figure.locator('.plane text').first()).toBeAttached();
          const before = await sizes(figure);
          await button(figure, 'Lecture view').click();
          const frame = figure.locator('[data-lecture]');
          await expect(frame).toHaveCount(1);
          expect(await frame.boundingBox()).toEqual({ x: 0, y: 0, width, height: 800 });
          for (const [kind, size] of Object.entries(await sizes(figure))) {
            const factor = size / (before[kind] ?? Number.NaN);
            expect(factor, kind).toBeGreaterThan(ENLARGED - 0.1);
            expect(factor, kind).toBeLessThan(ENLARGED + 0.1);
          }
          const wider = await frame.evaluate((it) => it.scrollWidth - it.clientWidth);
          expect(wider).toBeLessThanOrEqual(0);
          // Either way, in one theme each: the search takes seconds.
          if (colorScheme === 'dark') await page.keyboard.press('h');
          expect(await findings(page, '[data-lecture]')).toEqual([]);
        });
      }
    });
  }
}

test('by keys: steps, plays, changes the preset, hides the answer, leaves', async ({ page }) => {
  const figure = await enter(page, 'race');
  await page.keyboard.press('f');
  await page.keyboard.press('f');
  await page.keyboard.press('b');
  await expect.poll(() => stepOf(figure)).toBe(1);
  await page.keyboard.press('p');
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(4);
  await page.keyboard.press('p');
  await expect(button(figure, 'Play')).toBeVisible();

  await page.keyboard.press('h');
  await expect(figure.locator('.readout > *').first()).toBeHidden();
  await expect(figure.locator('.figure-chart svg').last()).toBeHidden();
  await expect(figure.locator('figcaption')).toBeHidden();
  await expect(figure.locator('.plane')).toBeVisible();
  await expect(sliderOf(figure, 'learning rate η')).toBeVisible();
  await page.keyboard.press('n');
  await expect(bar(figure).getByText('Preset 2 of 10', { exact: true })).toHaveCount(2);
  await page.keyboard.press('h');
  await expect(figure.locator('.readout > *').first()).toBeVisible();
  await page.keyboard.press('v');
  await expect(figure.locator('.lecture-place')).toContainText('Preset 1 of 10: Plain bounces');

  await page.keyboard.press('Escape');
  await expect(bar(figure)).toHaveCount(0);
  await expect(button(figure, 'Lecture view')).toBeFocused();
  await expect(figure.locator('.readout > *').first()).toBeVisible();
});

test('an arrow key still moves the handle, a letter still goes into a field, Escape closes a list first', async ({
  page,
}) => {
  await refuse(page);
  const figure = await enter(page, 'split');
  const tip = sliderOf(figure, 'tip of v');
  const angle = await tip.getAttribute('aria-valuenow');
  await tip.press('ArrowLeft');
  await expect(tip).not.toHaveAttribute('aria-valuenow', angle ?? '');
  await page.keyboard.press('Control+z');
  await expect(tip).toHaveAttribute('aria-valuenow', angle ?? '');
  await figure.getByRole('textbox').first().focus();
  await page.keyboard.press('f');
  expect(await stepOf(figure)).toBe(0);

  await button(figure, 'Presets').click();
  await expect(figure.getByRole('button', { name: 'A short v' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(figure.getByRole('button', { name: 'A short v' })).toBeHidden();
  await expect(bar(figure)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(figure)).toHaveCount(0);
});

test('by mouse: a tip is dragged where the pointer is, presets change, the page is as it was', async ({
  page,
}) => {
  await refuse(page);
  await openPage(page);
  const figure = figureOn(page, 'split');
  await page.evaluate(() => window.scrollTo(0, 150));
  const query = await figure.locator('.figure-link').getAttribute('href');
  await button(figure, 'Lecture view').click();
  await expect(bar(figure)).toBeVisible();
  expect(await figure.locator('.figure-link').getAttribute('href')).toBe(query);
  expect(page.url()).not.toContain('lecture');

  const tip = sliderOf(figure, 'tip of v');
  const from = await tip.boundingBox();
  await drag(page, tip, { x: -60, y: -40 });
  const to = await tip.boundingBox();
  expect((to?.x ?? 0) - (from?.x ?? 0)).toBeCloseTo(-60, -0.5);
  expect((to?.y ?? 0) - (from?.y ?? 0)).toBeCloseTo(-40, -0.5);

  await button(figure, 'Next preset').click();
  await expect(figure.locator('.lecture-place')).toContainText('A short v');
  await button(figure, 'Leave').click();
  await expect(bar(figure)).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(150);
  await expect(button(figure, 'Lecture view')).toBeFocused();
});

test('the full screen is used where it is allowed, and leaving it brings the page back', async ({
  page,
}) => {
  await page.goto('./?fig=gears#gears');
  const figure = figureOn(page, 'gears');
  await expect(button(figure, 'Lecture view')).toBeEnabled();
  const top = () => figure.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  await bringIntoSight(button(figure, 'Lecture view'));
  const before = await top();
  await button(figure, 'Lecture view').click();
  await page.waitForFunction(() => document.fullscreenElement?.matches('[data-lecture]'));
  await page.evaluate(() => document.exitFullscreen());
  await expect(bar(figure)).toHaveCount(0);
  await expect.poll(top).toBe(before);
});

test('in a frame without leave it fills that frame', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe src="${baseURL}/?fig=split#split" width="700" height="500" title="embedded"></iframe>`,
  );
  const inside = page.frameLocator('iframe');
  await inside.locator('#split').getByRole('button', { name: 'Lecture view' }).click();
  const frame = inside.locator('[data-lecture]');
  await expect(frame).toHaveCount(1);
  const size = await frame.evaluate((it) => {
    const { width, height } = it.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });
  expect(size).toEqual([700, 500]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('buttons are large enough and work', async ({ page }) => {
    await refuse(page);
    await page.goto('./?fig=split#split');
    const figure = figureOn(page, 'split');
    await button(figure, 'Lecture view').tap();
    await expect(bar(figure)).toBeVisible();
    for (const one of await bar(figure).getByRole('button').all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await button(figure, 'Next preset').tap();
    await expect(figure.locator('.lecture-place')).toContainText('A short v');
    await bar(figure).getByText('Hide the answer', { exact: true }).tap();
    await expect(figure.locator('.readout > *').first()).toBeHidden();
    await button(figure, 'Leave').tap();
    await expect(bar(figure)).toHaveCount(0);
  });
});
