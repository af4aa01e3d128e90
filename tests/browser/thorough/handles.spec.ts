import { expect, type Locator, type Page, test } from '@playwright/test';
import { playedFigures } from '../figures.ts';
import {
  bringIntoSight,
  button,
  drag,
  middleOf,
  openAtStep,
  sliderOf,
  wordsOf,
} from '../helpers.ts';

/** The picture in which a handle is, brought into sight. */
async function pictureOf(handle: Locator): Promise<Locator> {
  const picture = handle.locator('xpath=ancestor::*[name()="svg"]');
  await bringIntoSight(picture);
  return picture;
}

for (const [name, [handle]] of playedFigures) {
  if (!handle) continue;
  test(`in ${name} a drag of “${handle}” changes what is said, and undo brings it back`, async ({
    page,
  }) => {
    const figure = await openAtStep(page, name);
    const slider = sliderOf(figure, handle);
    await pictureOf(slider);
    const [words, place] = [await wordsOf(figure), await slider.getAttribute('aria-valuetext')];
    const middle = await middleOf(await pictureOf(slider));
    const from = await middleOf(slider);
    // Half of the way to the middle, and aside.
    const [x, y] = [(middle.x - from.x) / 2, (middle.y - from.y) / 2];
    await drag(page, slider, { x: x - y / 2, y: y + x / 2 });
    await expect(slider).not.toHaveAttribute('aria-valuetext', place ?? '');
    expect(await wordsOf(figure)).not.toBe(words);
    await button(figure, 'Undo').click();
    await expect(slider).toHaveAttribute('aria-valuetext', place ?? '');
    expect(await wordsOf(figure)).toBe(words);
  });
}

/** A place on the sphere beside all that lies on it. */
async function besideMarks(globe: Locator): Promise<{ x: number; y: number }> {
  const { x, y } = await middleOf(globe);
  const width = (await globe.boundingBox())?.width ?? 0;
  return { x: x - width / 5, y: y - width / 6 };
}

async function openGlobe(page: Page): Promise<{ figure: Locator; globe: Locator }> {
  const figure = await openAtStep(page, 'sphere');
  const globe = sliderOf(figure, 'turn the globe');
  await pictureOf(globe);
  return { figure, globe };
}

test('a drag beside the marks turns the globe, and changes nothing else', async ({ page }) => {
  const { figure, globe } = await openGlobe(page);
  const [words, view] = [await wordsOf(figure), await globe.getAttribute('aria-valuetext')];
  const { x, y } = await besideMarks(globe);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 30, { steps: 6 });
  await page.mouse.up();
  await expect(globe).not.toHaveAttribute('aria-valuetext', view ?? '');
  expect(await wordsOf(figure)).toBe(words);
  await expect(button(figure, 'Undo')).not.toBeFocused();
});
