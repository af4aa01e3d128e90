import { expect, test } from '@playwright/test';
import { button, figureOn, openDetails, openNeuron, openPage, sliderOf } from '../helpers.ts';

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width}×${height} the title, the whole picture, the tip of v and Play are in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const figure = await openPage(page);
    const seen = [
      page.getByRole('heading', { level: 1 }),
      figure.getByRole('group', { name: 'Weight space' }),
      sliderOf(figure, 'tip of v'),
      button(figure, 'Play'),
    ];
    if (width === 1280) seen.push(sliderOf(figure, 'scale g'));
    for (const element of seen) await expect(element).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

for (const width of [320, 390]) {
  test(`at ${width} px nothing makes the page scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const neuron = await openNeuron(page);
    await openDetails(neuron);
    await openDetails(figureOn(page));
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wide).toBe(0);
    const outside = await page.locator('.figure').evaluateAll((figures) =>
      figures.flatMap((figure) =>
        [...figure.querySelectorAll('button, input, select, textarea, dd, summary, svg')]
          .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 1)
          .filter((it) => it.getBoundingClientRect().right > innerWidth)
          .map((it) => it.outerHTML.slice(0, 80)),
      ),
    );
    expect(outside).toEqual([]);
  });
}

test('presets open inside the screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const figure = await openPage(page);
  await button(figure, 'Presets').click();
  for (const item of await figure.getByRole('listitem').getByRole('button').all()) {
    const box = await item.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});
