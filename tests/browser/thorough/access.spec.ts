import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { isCorner } from '../corners.ts';
import { button, middleOf, openDetails, openNeuron, openPage, sliderOf } from '../helpers.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    if (!isCorner(colorScheme, width)) continue;
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing wrong with the page as it opens', async ({ page }) => {
        // All of the prose, its glossary and every still.
        test.setTimeout(600_000);
        await openNeuron(page);
        expect(await findings(page)).toEqual([]);
      });

      test('axe finds nothing wrong with everything open and a point selected', async ({
        page,
      }) => {
        const figure = await openPage(page);
        await openDetails(figure);
        await button(figure, 'Add a point').click();
        await expect(button(figure, 'Remove this point')).toBeVisible();
        expect(await findings(page, '.figure')).toEqual([]);
      });

      test('axe finds nothing wrong with presets open and with a notice', async ({ page }) => {
        const figure = await openPage(page, '?fig=split&eta=banana');
        await expect(figure.getByText('Learning rate η was not a number')).toBeVisible();
        await button(figure, 'Presets').click();
        await expect(figure.getByRole('button', { name: 'A short v' })).toBeInViewport();
        expect(await findings(page, '.figure')).toEqual([]);
      });

      test('axe finds nothing wrong with the figure in space', async ({ page }) => {
        const figure = await openPage(page);
        await figure.getByRole('radio', { name: 'In space' }).check();
        await expect(sliderOf(figure, 'turn the globe')).toBeVisible();
        await figure.getByText('Learning rate, optimizer, data').click();
        await expect(figure.getByText(/data sets with two inputs/)).toBeVisible();
        expect(await findings(page, '.figure')).toEqual([]);
      });
    });
  }
}

test('a handle is 44 px to the finger', async ({ page }) => {
  const figure = await openPage(page);
  const { x, y } = await middleOf(sliderOf(figure, 'tip of v'));
  for (const [dx, dy] of [
    [21, 0],
    [0, 21],
    [-21, 0],
    [0, -21],
  ] as const) {
    const hit = await page.evaluate(
      ([px, py]) =>
        document.elementFromPoint(px, py)?.closest('[role]')?.getAttribute('aria-label'),
      [x + dx, y + dy] as const,
    );
    expect(hit).toBe('tip of v');
  }
});

test('the language, the title and one main heading are there', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Weight normalization, taken apart');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  levels.reduce((before, level) => {
    expect(level).toBeLessThanOrEqual(before + 1);
    return level;
  });
});
