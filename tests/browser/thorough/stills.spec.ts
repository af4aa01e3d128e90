import { expect, type Page, test } from '@playwright/test';
import { figureNames } from '../figures.ts';
import { figureOn } from '../helpers.ts';

const CONTROLS = 'button, input, select, textarea, [role=slider]';

/** Each figure stands there with its drawing, its title and what it is called in words. */
async function expectEveryStill(page: Page): Promise<void> {
  for (const name of figureNames) {
    const figure = figureOn(page, name);
    const drawing = figure.locator('.plane, .chart-drawing').first();
    await expect(drawing, name).toBeVisible();
    const sizes = await drawing.locator('.mark path').evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility())
        .map((it) => it.getBoundingClientRect())
        .map(({ width, height }) => Math.hypot(width, height)),
    );
    expect(Math.max(0, ...sizes), name).toBeGreaterThan(40);
    await expect(figure.locator('.figure-title'), name).toHaveText(/\w{3}/);
    await expect(figure.locator('figcaption'), name).toHaveText(/\w.*\./);
    await expect(figure.locator('figcaption'), name).toBeVisible();
  }
}

/** What can be operated is not shown where nothing would come of it. */
async function expectNoControls(page: Page): Promise<void> {
  const shown = await page
    .locator('.figure, .question')
    .locator(CONTROLS)
    .evaluateAll((all) =>
      all.filter((it) => it.matches('button, select, input, textarea') && it.checkVisibility()),
    );
  expect(shown).toEqual([]);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure is in the HTML with its picture and its words', async ({ page }) => {
    await page.goto('./');
    await expectEveryStill(page);
    await expectNoControls(page);
  });
});

for (const name of ['rates', 'sphere'] as const) {
  test(`on paper every figure is a still without controls, ${name} awake or not`, async ({
    page,
  }) => {
    await page.goto(`./?fig=${name}#${name}`);
    await expect(figureOn(page, name).getByRole('slider').first()).toBeVisible();
    await expect(figureOn(page, name)).toHaveAttribute('data-awake', 'true');
    await page.emulateMedia({ media: 'print' });
    await expectEveryStill(page);
    await expectNoControls(page);
  });
}
