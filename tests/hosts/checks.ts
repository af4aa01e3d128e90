import { expect, type Page, test } from '@playwright/test';
import { buttonIn, dragIn, handleIn, isDark, press, standing, stepIn, tabTo } from './frames.ts';
import { HEADING, STEP } from './notes.ts';
import { strokesIn } from './paper.ts';
import { serve } from './served.ts';
import type { System } from './system.ts';

const WIDE = { width: 1100, height: 900 };
const NARROW = { width: 360, height: 740 };
/** Of a frame, in a window so narrow. */
const LEAST_WIDTH = 280;
/** In a PDF; contours and curves of a figure have more. */
const STROKES = 1000;

const removeFrames = (page: Page): Promise<void> =>
  page.locator('iframe').evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });

/** Drives the notes of a system, which `build` builds for figures served at `site`, in a browser. */
export function checkSystem(system: System, build: (site: string) => Promise<string>): void {
  test.describe(`in notes made with ${system.name}`, () => {
    let notes: Awaited<ReturnType<typeof serve>>;

    test.use({ viewport: WIDE });
    test.beforeAll(async ({ baseURL }) => {
      notes = await serve(await build(new URL('/', baseURL).href));
    });
    test.afterAll(() => notes?.close());

    const open = (page: Page) => page.goto(notes.origin + system.page);

    test('the figure stands as the snippet says, and fetches nothing but its page', async ({
      page,
      baseURL,
    }) => {
      const [asked, failures]: [string[], string[]] = [[], []];
      page.on('request', (request) => {
        if (!request.url().startsWith(notes.origin)) asked.push(request.url());
      });
      page.on('pageerror', (error) => failures.push(error.message));
      page.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !url.startsWith(notes.origin)) {
          failures.push(message.text());
        }
      });
      await open(page);
      await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
      const first = await standing(page, system, 0);
      await expect(first.element).toHaveAttribute('title', 'The race (interactive figure)');
      expect(await stepIn(first)).toBe(STEP);
      const rate = first.inside.getByRole('textbox', { name: 'learning rate η, as a number' });
      await expect(rate).toHaveValue('2');
      const second = await standing(page, system, 1);
      await expect(second.element).toHaveAttribute('title', 'The split (interactive figure)');
      expect(await page.locator('body').innerText()).not.toMatch(/iframe|sandbox|v1\/embed|:::|{{/);
      expect(failures).toEqual([]);
      const pages = ['race/?eta=2&step=3', 'split/?theme=dark'];
      expect(asked.sort()).toEqual(pages.map((it) => new URL(`/v1/embed/${it}`, baseURL).href));
    });

    test('the mouse plays it and drags its handle, and it stays so', async ({ page }) => {
      await open(page);
      const first = await standing(page, system, 0);
      await press(page, first, buttonIn(first, 'Play'));
      await expect.poll(() => stepIn(first)).toBeGreaterThan(STEP);
      await press(page, first, buttonIn(first, 'Pause'));
      const handle = handleIn(first, 'direction of w*');
      const before = await handle.getAttribute('aria-valuetext');
      await dragIn(page, first, handle, { x: 60, y: 60 });
      await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '');
      const after = await handle.getAttribute('aria-valuetext');
      await standing(page, system, 1);
      await standing(page, system, 0);
      await expect(handle).toHaveAttribute('aria-valuetext', after ?? '');
    });

    test('Tab leads into it, arrow keys move its handle and nothing else', async ({ page }) => {
      await open(page);
      const first = await standing(page, system, 0);
      const handle = handleIn(first, 'direction of w*');
      await tabTo(page, handle);
      const place = () => page.evaluate(() => [location.href, scrollX, scrollY]);
      const [before, at] = [await handle.getAttribute('aria-valuetext'), await place()];
      for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '');
      await tabTo(page, buttonIn(first, 'Play'));
      const step = await stepIn(first);
      await page.keyboard.press('Space');
      await expect.poll(() => stepIn(first)).toBeGreaterThan(step);
      expect(await place()).toEqual(at);
    });

    test('it fits into a narrow window and still plays', async ({ page }) => {
      await open(page);
      await page.setViewportSize(NARROW);
      const first = await standing(page, system, 0);
      const tooWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;
      expect(await first.inside.locator(':root').evaluate(tooWide)).toBe(0);
      const width = (await first.element.boundingBox())?.width;
      expect(width).toBeGreaterThan(LEAST_WIDTH);
      expect(width).toBeLessThanOrEqual(NARROW.width);
      await press(page, first, buttonIn(first, 'Step'));
      await expect.poll(() => stepIn(first)).toBe(STEP + 1);
      // A page may be too wide by itself.
      const withFigures = await page.locator(':root').evaluate(tooWide);
      await removeFrames(page);
      expect(await page.locator(':root').evaluate(tooWide)).toBe(withFigures);
    });

    test('it is light or dark as the reader prefers, or as its address says', async ({ page }) => {
      await open(page);
      const first = await standing(page, system, 0);
      expect(await isDark(first)).toBe(false);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => isDark(first)).toBe(true);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await isDark(await standing(page, system, 1))).toBe(true);
    });

    test('it plays where the page lets it do nothing but run scripts', async ({ page }) => {
      await open(page);
      await standing(page, system, 0);
      await page
        .locator('iframe')
        .first()
        .evaluate((frame: HTMLIFrameElement) => {
          frame.setAttribute('sandbox', 'allow-scripts');
          const copy = frame.cloneNode();
          frame.replaceWith(copy);
        });
      const first = await standing(page, system, 0);
      await press(page, first, buttonIn(first, 'Play'));
      await expect.poll(() => stepIn(first)).toBeGreaterThan(STEP);
    });

    test('on paper every picture is there', async ({ page }) => {
      await page.goto(notes.origin + (system.printedPage ?? system.page));
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await expect(frame.contentFrame().locator('#figure')).toHaveAttribute('data-fit', /./);
      }
      await page.emulateMedia({ media: 'print' });
      const strokes = [strokesIn(await page.pdf())];
      while ((await page.locator('iframe').count()) > 0) {
        await page
          .locator('iframe')
          .first()
          .evaluate((frame) => frame.remove());
        strokes.push(strokesIn(await page.pdf()));
      }
      const [both = 0, second = 0, none = 0] = strokes;

      expect(second - none).toBeGreaterThan(STROKES);
      expect(both - second).toBeGreaterThan(STROKES);
    });

    if (system.scriptPage) {
      test('with our script, every frame is as high as its figure, in every width', async ({
        page,
      }) => {
        await page.goto(notes.origin + system.scriptPage);
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewportSize(viewport);
          for (const index of [0, 1]) {
            const { element, inside } = await standing(page, system, index);
            const figure = inside.locator('#figure');
            await expect(figure).toHaveAttribute('data-fit', 'natural');
            await expect(async () => {
              const [needed, given] = [await figure.boundingBox(), await element.boundingBox()];
              expect(Math.ceil(needed?.height ?? 0)).toBe(given?.height);
            }).toPass();
          }
        }
      });
    }
  });
}
