import { expect, type Page, test } from '@playwright/test';
import { bringIntoSight, button, figureOn, openPage, stepOf } from '../helpers.ts';

/** Lets no script arrive that has these words in it: nothing else tells which script is which. */
async function loseScript(page: Page, words: string): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(words)) await route.abort();
    else await route.fulfill({ response });
  });
}

test('when the data editor cannot be loaded, the figure goes on, and it can be tried again', async ({
  page,
}) => {
  await loseScript(page, 'Take back all changes');
  const figure = await openPage(page);
  await button(figure, 'Step').click();
  await figure.getByText('Learning rate, optimizer, data').click();
  await expect(figure.getByText(/could not be loaded/)).toBeVisible();
  await button(figure, 'Step').click();
  await expect.poll(() => stepOf(figure)).toBe(2);
  await expect.poll(() => new URL(page.url()).search).toContain('step=2');
  await page.unrouteAll();
  await figure.getByRole('button', { name: /again/ }).click();
  await expect(async () => {
    const summary = figure.locator('details:not([open]) > summary');
    await summary
      .filter({ hasText: 'optimizer, data' })
      .click({ timeout: 500 })
      .catch(() => {});
    await expect(button(figure, 'Add a point')).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await stepOf(figure)).toBe(2);
});

test('when the globe cannot be loaded, the figure says so, and goes on in the plane', async ({
  page,
}) => {
  await loseScript(page, 'Turn the globe to the left');
  const figure = await openPage(page);
  await figure.getByRole('radio', { name: 'In space' }).check();
  await expect(figure.getByText(/The globe could not be loaded/)).toBeVisible();
  await button(figure, 'Step').click();
  await expect.poll(() => stepOf(figure)).toBe(1);
  await figure.getByRole('radio', { name: 'In the plane' }).check();
  await expect(figure.getByRole('slider', { name: 'tip of v' })).toBeVisible();
});

test.describe('when the script of a figure cannot be loaded', () => {
  const note = (page: Page) => page.getByText(/could not be loaded/);
  test.beforeEach(({ page }) => loseScript(page, 'new penguin'));

  test('its still stays and says so, and the others work', async ({ page }) => {
    const figure = await openPage(page);
    const neuron = figureOn(page, 'neuron');
    await bringIntoSight(page.getByRole('heading', { name: 'The neuron', exact: true }));
    await expect(note(page)).toBeVisible();
    await expect(neuron.getByRole('group', { name: 'Measurements' })).toBeVisible();
    await expect(neuron).not.toHaveAttribute('data-awake');
    await button(figure, 'Step').click();
    await expect.poll(() => stepOf(figure)).toBe(1);
  });

  test('it says so once, however often it is asked for', async ({ page }) => {
    await openPage(page);
    for (let click = 0; click < 3; click++) {
      await page.getByRole('link', { name: 'a longer w' }).dispatchEvent('click');
      await expect(note(page).first()).toBeAttached();
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(note(page)).toHaveCount(1);
  });
});
