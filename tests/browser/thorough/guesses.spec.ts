import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { isCorner } from '../corners.ts';
import { bringIntoSight, figureOn, openPage } from '../helpers.ts';

const guess = (page: Page, question: string, label: string) =>
  page.locator(`[data-asked="${question}"]`).getByRole('radio', { name: label });
const answers = (page: Page, question: string) =>
  page.locator(`[data-guessed="${question}"] > li:visible`);
const kept = (page: Page) => page.locator('#asked-kept');

test('a guess is made by keyboard, not judged, and met again at the end, after a reload as well', async ({
  page,
}) => {
  await openPage(page);
  await guess(page, 'g', 'You choose it').press('Space');
  await expect(kept(page)).toContainText('Your guess is kept');
  await page.reload();
  await expect(guess(page, 'g', 'You choose it')).toBeChecked();
  await kept(page).locator('xpath=following::a[@href="#the-answers"][1]').click();
  await expect(page.getByRole('heading', { name: 'The question, answered' })).toBeInViewport();
  await expect(answers(page, 'g')).toHaveCount(1);
  await expect(answers(page, 'g')).toContainText('You guessed You choose it');
  await expect(answers(page, 'works')).toHaveCount(3);
  await page.getByRole('button', { name: 'Forget my guesses' }).click();
  await expect(answers(page, 'g')).toHaveCount(3);
});

test('one press beside an answer brings a figure into the state that shows it', async ({
  page,
}) => {
  await openPage(page);
  await page.locator('section[aria-labelledby="the-answers"] [data-preset="apart"]').click();
  const figure = figureOn(page, 'split-again');
  await expect(figure.getByRole('checkbox', { name: 'Take w apart' })).toBeChecked();
});

test('a belief leads from where it arises to its card', async ({ page }) => {
  await openPage(page);
  const section = page.locator('section[aria-labelledby="the-race"]');
  await section.locator('.belief-link a[href="#belief-curvature"]').click();
  await expect(page.locator('#belief-curvature h3')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all that is said to the guesses can be read', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-guess]:visible')).toHaveCount(12);
    await expect(page.locator('.forget-guesses')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    if (!isCorner(colorScheme, width)) continue;
    test(`guesses and answers are accessible, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await openPage(page);
      await guess(page, 'g', 'You choose it').check({ force: true });
      await expect(kept(page)).toContainText('Your guess is kept');
      await bringIntoSight(page.locator('#the-answers'));
      const parts = [
        '#asked',
        'section[aria-labelledby="the-answers"]',
        'section[aria-labelledby="the-race"] .belief-link',
      ];
      expect(await findings(page, ...parts)).toEqual([]);
    });
  }
}
