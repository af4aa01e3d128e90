import { expect, type Page, test } from '@playwright/test';
import { bringIntoSight, figureOn, openPage, sliderOf } from '../helpers.ts';

test('a figure sleeps until it comes near, then wakes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page);
  const neuron = figureOn(page, 'neuron');
  await page.waitForLoadState('networkidle');
  await expect(neuron).not.toHaveAttribute('data-awake');
  await bringIntoSight(page.getByRole('heading', { name: 'The neuron', exact: true }));
  await expect(neuron).toHaveAttribute('data-awake', 'true');
  await expect(sliderOf(neuron, 'tip of w')).toHaveAttribute('data-handle', 'armed');
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** From now on the page keeps what moves without being asked; the answer tells what did. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const { value, sources } of entries as Shift[]) {
        const what = sources.map(({ node, previousRect, currentRect }) => {
          const from = `${previousRect.x},${previousRect.y}`;
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.outerHTML.slice(0, 80)} ${from} to ${currentRect.x},${currentRect.y}`;
        });
        // A letter that makes way for another font by a hair does not count.
        if (value > 0.00005) seen.push(`${value.toPrecision(2)}: ${what.join('; ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      readShifts() {
        keep(observer.takeRecords());
        return seen;
      },
    });
  });
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (window as unknown as { readShifts(): string[] }).readShifts();
    });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width}×${height} nothing moves while the page loads and its figures wake`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const shifts = await watchShifts(page);
    await openPage(page);
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
    await bringIntoSight(page.getByRole('heading', { name: 'The neuron', exact: true }));
    await expect(figureOn(page, 'neuron')).toHaveAttribute('data-awake', 'true');
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width}×${height} nothing moves in sight for who reads on and for who follows a link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const shifts = await watchShifts(page);
    for (const link of ['?fig=race&eta=5#race', '#gears']) {
      await page.goto('about:blank');
      await page.goto(`./${link}`);
      await expect(page.locator('.island:target')).toHaveAttribute('data-awake', 'true');
      await page.waitForLoadState('networkidle');
      expect(await shifts(), link).toEqual([]);
    }
    await page.goto('about:blank');
    await openPage(page);
    await page.evaluate(async () => {
      for (let place = 0; place < 8000; place += 200) {
        window.scrollTo(0, place);
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      }
    });
    await expect(page.locator('#split-again')).toHaveAttribute('data-awake', 'true');
    expect(await shifts()).toEqual([]);
  });
}

test('nothing moves on a phone when the fonts arrive after the figure answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shifts = await watchShifts(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('[data-handle="armed"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
  release();
  await page.waitForLoadState('load');
  expect(await shifts()).toEqual([]);
});
