import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { isCorner } from '../corners.ts';
import {
  bringIntoSight,
  figureOn,
  openAtStep,
  openPage,
  refuseStorage,
  restingScroll,
  sliderOf,
} from '../helpers.ts';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Where you are' });
const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const tools = (page: Page) => page.locator('.mark-tools');
const paragraph = (page: Page, section = 'the-split', at = 1) =>
  page.locator(`section[aria-labelledby="${section}"] > p[id]`).nth(at);

/** Opens the page and waits for what comes last. */
async function openReading(page: Page, query = ''): Promise<void> {
  await openPage(page, query);
  await expect(page.locator('.reading-bar')).toBeAttached();
}

async function bring(page: Page, selector: string, block: ScrollLogicalPosition = 'start') {
  await page.locator(selector).evaluate((it, to) => it.scrollIntoView({ block: to }), block);
}

/** Comes to the end of the first section by way of its beginning. */
async function readTheNeuron(page: Page): Promise<void> {
  await bring(page, '#the-neuron');
  await expect(contents(page).locator('[aria-current]')).toHaveText('The neuron');
  await expect(async () => {
    await bring(page, '[data-end-of="the-neuron"]', 'center');
    await expect(contents(page).getByRole('img', { name: 'read to its end' })).toHaveCount(1, {
      timeout: 500,
    });
  }).toPass();
}

test('contents and bar tell which section one is in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReading(page);
  await expect(bar(page)).toBeHidden();
  for (const [id, title] of [
    ['the-race', 'The race, and where it does not help'],
    ['the-split', 'The split'],
  ]) {
    await bring(page, `#${id}`);
    await expect(bar(page).locator('summary')).toContainText(title ?? '');
    const current = page.locator('[aria-current="location"]');
    await expect(current).toHaveCount(2);
    await expect(current.first()).toHaveAttribute('href', `#${id}`);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect(bar(page)).toBeHidden();
});

test('a section read to its end is marked, here and after the page was left', async ({ page }) => {
  await openReading(page);
  await readTheNeuron(page);
  await page.reload();
  await expect(contents(page).getByRole('img', { name: 'read to its end' })).toHaveCount(1);
  await bring(page, '#the-split');
  await bar(page).locator('summary').press('Enter');
  await bar(page).getByRole('button', { name: 'Forget what I have read' }).click();
  await expect(page.getByRole('img', { name: 'read to its end' })).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.reading-bar')).toBeAttached();
  await expect(page.getByRole('img', { name: 'read to its end' })).toHaveCount(0);
});

test('without storage the marks last as long as the page, and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await refuseStorage(page);
  await openReading(page);
  await readTheNeuron(page);
  expect(errors).toEqual([]);
});

test('Alt with the arrows goes from section to section, and with Shift from figure to figure', async ({
  page,
}) => {
  await openReading(page);
  const focused = page.locator(':focus');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(focused).toHaveText('Contents');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(focused).toHaveText('The neuron');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(focused).toHaveText('The split');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(focused).toHaveText('The neuron');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(page.locator('#neuron :focus')).toHaveCount(1);
  await expect(page.locator('#neuron .figure-title')).toBeInViewport();
});

test('arrows keep their meaning on a handle, in a field and in a menu', async ({ page }) => {
  await openReading(page);
  for (const own of [
    sliderOf(figureOn(page), 'tip of v'),
    figureOn(page).getByRole('textbox', { name: 'length ∥v∥' }),
    page.getByRole('combobox', { name: 'Theme' }),
  ]) {
    await own.focus();
    const before = await restingScroll(page);
    await own.press('Alt+Shift+ArrowDown');
    await own.press('Alt+Shift+L');
    await expect(own).toBeFocused();
    expect(await restingScroll(page)).toBe(before);
  }
});

test('a paragraph that is pointed at offers its address, which leads back to it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReading(page, '?fig=split&g=1');
  const place = paragraph(page);
  await bringIntoSight(place);
  await place.hover();
  await tools(page).getByRole('link', { name: 'Link to this paragraph' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Address copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe('');
  expect(new URL(copied).hash).toBe(`#${await place.getAttribute('id')}`);
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.locator('p:target')).toBeInViewport();
});

test('by key one comes to the link of a paragraph and on to others; Tab never meets them', async ({
  page,
}) => {
  await openReading(page);
  const tabbable = '.mark-tools a:not([tabindex="-1"])';
  await bringIntoSight(paragraph(page));
  await paragraph(page).hover();
  await expect(tools(page)).toBeVisible();
  await expect(page.locator(tabbable)).toHaveCount(0);
  const word = page.locator('section[aria-labelledby="the-split"] p[id] a').first();
  await word.focus();
  await page.keyboard.press('Alt+Shift+L');
  const link = tools(page).getByRole('link', { name: /^Link to this paragraph: \w/ });
  await expect(link).toBeFocused();
  const first = await link.getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await expect(link).not.toHaveAttribute('href', first ?? '');
  await expect(link).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(link).toHaveAttribute('href', first ?? '');
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await expect(page.locator(tabbable)).toHaveCount(0);
});

test('the address of a paragraph that is no more leads to its section, and says so', async ({
  page,
}) => {
  await page.goto('./#the-odometer-gone');
  await expect(page.getByText('was rewritten or taken out')).toBeVisible();
  await expect(page.locator('#the-odometer')).toBeInViewport();
});

test('an address of which the page knows nothing says so, however it is written', async ({
  page,
}) => {
  for (const hash of ['#unknown-paragraph', '#100%']) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    const notice = page.locator('#page-notice');
    await expect(notice).toHaveText('This page does not have the place that your link leads to.');
    await expect(notice).toBeInViewport();
  }
});

test('a report takes the address and the first words along', async ({ page }) => {
  await openReading(page);
  const place = paragraph(page);
  const id = (await place.getAttribute('id')) ?? '';
  await bringIntoSight(place);
  await place.hover();
  await tools(page).getByRole('link', { name: 'Report a mistake' }).click();
  await expect(page.locator('#report')).toBeInViewport();
  await expect(page.locator('#report-text')).toContainText(`#${id}`);
  await expect(page.locator('#report-text')).toContainText('First divide. Take any vector');
  await expect(page.locator('.report-box').getByRole('button', { name: 'Copy' })).toBeVisible();
});

test.describe('with a finger, 360 px wide', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on a paragraph offers its address, large enough, and the next tap takes it away', async ({
    page,
  }) => {
    await openReading(page);
    const place = paragraph(page, 'the-split', 0);
    await bringIntoSight(place);
    await place.tap({ position: { x: 60, y: 8 } });
    for (const link of await tools(page).getByRole('link').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await place.tap({ position: { x: 60, y: 8 } });
    await expect(tools(page)).toBeHidden();
  });

  test('the bar is there for who scrolls back, and its contents fit the screen', async ({
    page,
  }) => {
    await openReading(page);
    await bring(page, '#the-race');
    await expect(bar(page)).not.toBeInViewport();
    // Each way in frames of its own, as a finger scrolls; what wakes meanwhile may move the text.
    await expect(async () => {
      for (const by of [300, -100]) {
        await page.evaluate(async (pixels) => {
          scrollBy(0, pixels);
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }, by);
      }
      await expect(bar(page)).toBeInViewport({ ratio: 1, timeout: 500 });
    }).toPass();
    await bar(page).locator('summary').click();
    const panel = await page.locator('.reading-panel').boundingBox();
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(740);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reading-panel')).toBeHidden();
  });
});

test('neither bar nor mark moves anything', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReading(page);
  await bring(page, '#the-split');
  await expect(figureOn(page, 'split-again')).toHaveAttribute('data-awake', 'true');
  const boxes = () =>
    page
      .locator('section[aria-labelledby="the-split"] > p')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().y + scrollY));
  const before = await boxes();
  await paragraph(page).hover();
  await expect(tools(page)).toBeVisible();
  await bar(page).locator('summary').click();
  await expect(page.locator('.reading-panel')).toBeVisible();
  expect(await boxes()).toEqual(before);
});

test('at 1280 px prose has 65 to 75 characters a line, and notes are smaller', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page);
  await page.evaluate(() => document.fonts.ready);
  const lines = await page.evaluate(() => {
    const lengths: number[] = [];
    for (const p of document.querySelectorAll('main > section > p[id]')) {
      if (p.querySelector('.katex') || p.children.length > 4) continue;
      const range = document.createRange();
      range.selectNodeContents(p);
      const tops = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      // The last line is not full.
      if (tops.size > 3) lengths.push((p.textContent?.length ?? 0) / (tops.size - 0.5));
    }
    return lengths.toSorted((a, b) => a - b);
  });
  expect(lines.length).toBeGreaterThan(20);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  expect(median).toBeGreaterThanOrEqual(65);
  expect(median).toBeLessThanOrEqual(75);
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
  const prose = await sizeOf('main > section > p[id]');
  for (const notes of ['.contents .small', '.references p', '.page-footer p', '.cite']) {
    const size = await sizeOf(notes);
    expect(size / prose, notes).toBeLessThan(0.9);
    expect(size, notes).toBeGreaterThanOrEqual(13);
  }
});

test('no prose is hidden from find-in-page', async ({ page }) => {
  await openPage(page);
  const hidden = await page
    .locator('main > section > :is(p, ul, ol, h3, .belief)')
    .evaluateAll((all) =>
      all
        .filter(
          (it) =>
            !it.matches('.figure-address') && !it.checkVisibility({ visibilityProperty: true }),
        )
        .map((it) => it.textContent?.slice(0, 60)),
    );
  expect(hidden).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    if (!isCorner(colorScheme, width)) continue;
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing wrong with the open bar and a mark', async ({ page }) => {
        await openReading(page);
        await bring(page, '#the-split');
        await expect(bar(page)).toBeAttached();
        await page.keyboard.press('Alt+Shift+L');
        await expect(tools(page)).toBeVisible();
        expect(await findings(page, '.mark-tools', '.contents')).toEqual([]);
        await bar(page).locator('summary').press('Enter');
        expect(await findings(page, '.reading-bar')).toEqual([]);
      });
    });
  }
}

test('the reading aids come after the opening figure answers, and fail without harm', async ({
  page,
}) => {
  await page.route('**/assets/start-*.js', (route) => route.abort());
  const figure = await openAtStep(page, 'split');
  await expect(sliderOf(figure, 'tip of v')).toHaveAttribute('data-handle', 'armed');
  await expect(page.locator('.reading-bar')).toHaveCount(0);
});
