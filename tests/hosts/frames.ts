import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { grabAt, type Place } from '../browser/helpers.ts';
import type { System } from './system.ts';

/** Where a figure stands in a page, and what is in there. */
export interface Standing {
  readonly element: Locator;
  readonly inside: FrameLocator;
}

/** Brings a figure of the page into sight, and waits until it answers. */
export async function standing(page: Page, system: System, index: number): Promise<Standing> {
  const element = page.locator('iframe').nth(index);
  const inside = element.contentFrame();
  // What is above it may still grow, and push it away.
  await expect(async () => {
    if (system.reach) await system.reach(page, index);
    else await element.scrollIntoViewIfNeeded();
    await expect(inside.locator('#figure')).toHaveAttribute('data-fit', /natural|folded/);
    const picture = inside.locator('.figure-picture');
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeInViewport({ timeout: 1000 });
  }).toPass();
  return { element, inside };
}

/**
 * Where the middle of something in a figure is on the screen, once it rests. Slides scale their frames,
 * and a frame in a process of its own knows nothing of that: so the page is asked where the frame is.
 */
export async function placeOf({ element }: Standing, target: Locator): Promise<Place> {
  const measure = async (): Promise<Place> => {
    const inside = await target.evaluate((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return element.evaluate((frame: HTMLElement, { x, y }) => {
      const { left, top, width } = frame.getBoundingClientRect();
      const scale = width / frame.offsetWidth;
      return { x: left + scale * x, y: top + scale * y };
    }, inside);
  };
  await target.scrollIntoViewIfNeeded();
  let place = await measure();
  await expect(async () => {
    const before = place;
    place = await measure();
    expect(place).toEqual(before);
  }).toPass();
  return place;
}

/** Presses the mouse where a reader would. */
export async function press(page: Page, figure: Standing, target: Locator): Promise<void> {
  const { x, y } = await placeOf(figure, target);
  await page.mouse.click(x, y);
}

/** Drags something by so many pixels of the screen, and lets go. */
export async function dragIn(
  page: Page,
  figure: Standing,
  target: Locator,
  by: Place,
): Promise<void> {
  await grabAt(page, await placeOf(figure, target), by);
  await page.mouse.up();
}

export const buttonIn = ({ inside }: Standing, name: string): Locator =>
  inside.getByRole('button', { name, exact: true });

export const handleIn = ({ inside }: Standing, name: string): Locator =>
  inside.getByRole('slider', { name });

export async function stepIn(figure: Standing): Promise<number> {
  return Number(await handleIn(figure, 'Step number').inputValue());
}

/** Whether the figure is drawn on a dark ground. */
export const isDark = ({ inside }: Standing): Promise<boolean> =>
  inside.locator('body').evaluate((body) => {
    const [red = 255] =
      getComputedStyle(body)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return red < 128;
  });

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((it) => it === document.activeElement)) return;
  }
  throw new Error('It is not reached by Tab.');
}
