import { expect, type Page, test } from '@playwright/test';
import { playedFigures } from '../figures.ts';
import { bringIntoSight, middleOf, openAtStep, type Place, sliderOf, swipe } from '../helpers.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const scrolled = (page: Page) => page.evaluate(() => scrollY);

for (const [name, [handle]] of playedFigures) {
  if (!handle || name === 'sphere') continue;
  test(`in ${name} a swipe beside the handle scrolls, and a tap moves it there`, async ({
    page,
  }) => {
    const figure = await openAtStep(page, name);
    const slider = sliderOf(figure, handle);
    await expect(slider).toHaveAttribute('data-handle', 'armed');
    const picture = slider.locator('xpath=ancestor::*[name()="svg"]');
    await bringIntoSight(picture);
    const before = (await slider.getAttribute('aria-valuetext')) ?? '';
    // In the quarter of the picture where the handle is not.
    const opposite = async (): Promise<Place> => {
      const [middle, tip] = [await middleOf(picture), await middleOf(slider)];
      return { x: middle.x + (tip.x < middle.x ? 70 : -70), y: middle.y + 60 };
    };
    const start = await scrolled(page);
    await swipe(page, await opposite(), { x: 0, y: -200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 80);
    await expect(slider).toHaveAttribute('aria-valuetext', before);

    let place = await opposite();
    // A page that still glides, or grows above the picture, moves it away from under the finger.
    await expect(async () => {
      await bringIntoSight(picture);
      place = await opposite();
      await page.touchscreen.tap(place.x, place.y);
      await expect(slider).not.toHaveAttribute('aria-valuetext', before, { timeout: 500 });
    }).toPass();
    // The last of several taps may still be on its way.
    const missedBy = async () => {
      const [now, middle] = [await middleOf(slider), await middleOf(picture)];
      const turn = (at: Place) => Math.atan2(at.y - middle.y, at.x - middle.x);
      return Math.abs(turn(now) - turn(place));
    };
    await expect.poll(missedBy).toBeLessThan(0.05);
  });
}

test('a swipe over the globe scrolls the page, and turns it once it was tapped', async ({
  page,
}) => {
  const figure = await openAtStep(page, 'sphere');
  const globe = sliderOf(figure, 'turn the globe');
  await bringIntoSight(globe);
  const view = (await globe.getAttribute('aria-valuetext')) ?? '';
  const beside = async (): Promise<Place> => {
    const { x, y } = await middleOf(globe);
    return { x: x - 60, y: y - 50 };
  };
  const start = await scrolled(page);
  await swipe(page, await beside(), { x: 0, y: -160 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 60);
  await expect(globe).toHaveAttribute('aria-valuetext', view);

  await bringIntoSight(globe);
  const place = await beside();
  await page.touchscreen.tap(place.x, place.y);
  await expect(globe).toHaveAttribute('data-handle', 'armed');
  const held = await scrolled(page);
  await swipe(page, place, { x: 70, y: 40 });
  await expect(globe).not.toHaveAttribute('aria-valuetext', view);
  expect(await scrolled(page)).toBe(held);
});
