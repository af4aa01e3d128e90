import { expect, type Page, test } from '@playwright/test';
import type { FigureName } from '../../../src/figures/registry.ts';
import { figureNames, figures } from '../figures.ts';
import { bringIntoSight, button, sliderOf, wordsOf } from '../helpers.ts';
import { operations, stepping } from '../operate.ts';
import { translate } from '../translator.ts';

const figureOf = (page: Page, name: FigureName) =>
  page.locator(`[data-figure-frame="${name}"]`).first();

/** What a page complains of, such as a part that could not be put where it belongs. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

/** Does with a figure what a reader does; it must still be there, and alive. */
async function operate(page: Page, name: FigureName): Promise<void> {
  const figure = figureOf(page, name);
  const all = { ...operations, ...(figures[name].horizon > 0 && stepping) };
  for (const [done, act] of Object.entries(all)) {
    await act(figure);
    await expect(figure.locator('.figure-controls'), `${name} after ${done}`).toBeVisible();
  }
}

for (const name of figureNames) {
  test(`in a frame that the browser translates, whatever ${name} says anew is seen`, async ({
    page,
  }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await page.goto(`v1/embed/${name}/`);
    await expect(figureOf(page, name).locator('.figure-controls')).toBeVisible();
    const unseen = await translate(page);
    await operate(page, name);
    expect(await unseen()).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('in an essay that the browser translates, whatever a figure says anew is seen', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const complaints = complaintsOf(page);
  await page.goto('./');
  await expect(figureOf(page, 'split').locator('.figure-controls')).toBeVisible();
  const unseen = await translate(page);
  for (const name of figureNames) {
    const island = page.locator(`#${name}`);
    // Sections take their height as they come near, which may push it out of sight again.
    await expect(async () => {
      await bringIntoSight(island);
      await expect(island).toHaveAttribute('data-awake', 'true', { timeout: 1000 });
    }).toPass();
    await operate(page, name);
    expect(await unseen(), name).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('the numbers of a translated figure and of its sentences are those of its sliders', async ({
  page,
}) => {
  await page.goto('./');
  const split = figureOf(page, 'split');
  await expect(button(split, 'Step')).toBeVisible();
  await translate(page);
  for (const _ of [1, 2, 3]) await button(split, 'Step').click();
  await expect(split.locator('.transport-step')).toHaveText(/^step 3/);
  await expect(sliderOf(split, 'Step number')).toHaveValue('3');
  await split.getByLabel('scale g, as a number', { exact: true }).fill('2.5');
  await page.keyboard.press('Enter');
  for (const said of await page.locator('[data-slot="split.g"]').all()) {
    await expect(said).toHaveText('2.50');
  }
  await expect.poll(() => wordsOf(split)).toContain('g is 2.50');
});
