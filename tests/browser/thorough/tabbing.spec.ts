import { expect, type Locator, test } from '@playwright/test';
import { playedFigures } from '../figures.ts';
import { openAtStep, openPage, restingScroll, sliderOf } from '../helpers.ts';

const CONTROLS =
  'a[href], button, select, summary, textarea, input:not([type=radio]), input:checked, [role=slider]';

/** The controls that are shown and can be used. */
const controlsOf = (figure: Locator) =>
  figure.locator(CONTROLS).and(figure.locator(':not(:disabled)')).filter({ visible: true });

for (const [name, handles] of playedFigures) {
  test(`in ${name} Tab reaches every control and leaves it, and arrow keys move the handles`, async ({
    page,
  }) => {
    const figure = await openAtStep(page, name);
    const closed = figure.locator('details:not([open]) > summary').filter({ visible: true });
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    await figure.evaluate((root) => {
      root.addEventListener('focusin', ({ target }) => {
        if (target instanceof Element) target.setAttribute('data-reached', '');
      });
    });
    const controls = controlsOf(figure);
    const most = (await controls.count()) + 20;
    expect(most).toBeGreaterThan(30);
    await controls.first().focus();
    const inside = () => figure.evaluate((root) => root.contains(document.activeElement));
    for (let presses = 0; presses < most && (await inside()); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await inside()).toBe(false);
    const missed = await controls
      .and(figure.locator(':not([data-reached])'))
      .evaluateAll((all) => all.map((it) => it.outerHTML.slice(0, 120)));
    expect(missed).toEqual([]);

    for (const handle of handles) {
      const slider = sliderOf(figure, handle);
      await slider.focus();
      const scrolled = await restingScroll(page);
      for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
        const before = (await slider.getAttribute('aria-valuetext')) ?? '';
        await page.keyboard.press(key);
        await expect(slider).not.toHaveAttribute('aria-valuetext', before);
      }
      expect(await restingScroll(page)).toBe(scrolled);
    }
  });
}

test('the buttons above a figure are reached in the order in which they are seen', async ({
  page,
}) => {
  const buttons = (await openPage(page)).locator('.figure-header .control-button');
  await expect(buttons).toHaveText(['Share', 'Presets', '']);
  const lefts = await buttons.evaluateAll((all) =>
    all.map((it) => it.getBoundingClientRect().left),
  );
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});
