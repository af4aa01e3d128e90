import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../chromium.ts';
import { figureNames } from '../figures.ts';

const SMALLEST = 22;
const { executablePath, args, env } = await findBrowser();

test.use({
  launchOptions: {
    executablePath,
    args: [...args, `--blink-settings=minimumFontSize=${SMALLEST}`],
    env: { ...(process.env as Record<string, string>), ...env },
  },
});

/** Numbers that stand on two lines, each with what is around it. */
const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.checkVisibility()) continue;
      for (const { 0: number, index } of text.data.matchAll(/[−\d][\d.,]*\d/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        const [first, ...rest] = [...range.getClientRects()];
        if (rest.some(({ top }) => top > (first?.bottom ?? 0) - 2)) broken.push(text.data);
      }
    }
    return broken;
  });

/** Pairs of names and values that lie on one another. */
const overlaps = (page: Page): Promise<string[]> =>
  page.locator('.readout :is(dt, dd)').evaluateAll((all) => {
    const drawn = all
      .filter((it) => it.checkVisibility())
      .flatMap((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        const text = it.textContent;
        return [...range.getClientRects()].map((box) => ({ it, text, box }));
      });
    return drawn.flatMap((a, i) =>
      drawn
        .slice(i + 1)
        .filter(({ it, box }) => {
          const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
          // Lines of text overlap a little where there are small letters above them.
          const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
          return it !== a.it && across > 1 && down > 0.5 * Math.min(a.box.height, box.height);
        })
        .map(({ text }) => `${a.text} on ${text}`),
    );
  });

/** Buttons outside the frame, or out of reach of scrolling, or smaller than their words. */
const lostButtons = (page: Page): Promise<string[]> =>
  page.locator('.transport .control-button, .figure-header .control-button').evaluateAll((all) =>
    all
      .filter((it) => it.checkVisibility())
      .filter((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        const scroller = it.closest('.transport') ?? document.documentElement;
        const frame = scroller.getBoundingClientRect();
        const reach = Math.min(frame.left, 0) + scroller.scrollWidth - scroller.scrollLeft;
        const height = document.querySelector('[data-fit="folded"]')
          ? window.innerHeight
          : Number.POSITIVE_INFINITY;
        const inside =
          left >= -1 && right <= frame.left + reach + 1 && frame.right <= innerWidth + 4;
        return !(
          inside &&
          top >= -1 &&
          bottom <= height + 1 &&
          it.scrollWidth <= it.clientWidth + 1
        );
      })
      .map((it) => it.ariaLabel ?? it.textContent),
  );

for (const name of figureNames) {
  test(`in a small frame with letters of ${SMALLEST} pixels at least, ${name} breaks no number and hides none`, async ({
    page,
  }) => {
    test.slow();
    for (const [width, height] of [
      [500, 300],
      [700, 480],
      [360, 640],
    ] as const) {
      const at = `at ${width}×${height}`;
      await page.setViewportSize({ width, height });
      await page.goto(`v1/embed/${name}/?step=3`);
      await expect(page.locator('#figure')).toHaveAttribute('data-fit', /./);
      await expect(page.locator('.embed-frame')).toBeVisible();
      const title = page.locator('.figure-title');
      await expect(title).toHaveCSS('font-size', `${SMALLEST}px`);
      expect.soft(await brokenNumbers(page), at).toEqual([]);
      expect.soft(await overlaps(page), at).toEqual([]);
      expect.soft(await lostButtons(page), at).toEqual([]);
    }
  });
}

test.describe('where the frame is narrow and high', () => {
  test('every button of the transport is in it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('v1/embed/race/?step=3');
    const buttons = page.locator('.transport').getByRole('button');
    await expect(buttons.first()).toBeVisible();
    for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 1 });
  });
});
