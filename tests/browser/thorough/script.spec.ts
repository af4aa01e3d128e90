import { expect, type Page, test } from '@playwright/test';
import { figureOn, openPage } from '../helpers.ts';

const CONTROLS = 'button, input, select, textarea';

/** Every figure stands there as a drawing with its arrows. */
async function expectStills(page: Page): Promise<void> {
  for (const [name, arrows] of [
    ['split', ['v', 'direction', 'w']],
    ['neuron', ['w']],
  ] as const) {
    const figure = figureOn(page, name);
    await expect(figure.locator('.plane').first()).toBeVisible();
    for (const arrow of arrows) {
      const lines = figure.locator(`.plane .mark-${arrow} > .mark-line`);
      const lengths = await lines.evaluateAll((all) =>
        all.map((line) =>
          Math.hypot(line.getBoundingClientRect().width, line.getBoundingClientRect().height),
        ),
      );
      expect(Math.max(...lengths)).toBeGreaterThan(40);
    }
    await expect(figure.locator('figcaption')).toBeVisible();
  }
}

/** The prose, without what stands in the figures. */
const proseOf = (page: Page, tags: string) =>
  page
    .locator('main')
    .locator(tags)
    .and(
      page.locator(
        ':not(.figure *, .question *, .figure-address, .with-script, .with-script *, .report-box *)',
      ),
    );

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole prose is there to be read', async ({ page }) => {
    await page.goto('./');
    const headings = proseOf(page, 'h1, h2, h3');
    const titles = await headings.allTextContents();
    expect(titles.length).toBeGreaterThan(9);
    const seen = await headings.evaluateAll((all) => all.map((it) => it.checkVisibility()));
    expect(seen).not.toContain(false);
    const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    expect(titles).toEqual(expect.arrayContaining(await contents.allTextContents()));
    const paragraphs = await proseOf(page, 'p').evaluateAll((all) =>
      all.map((it) => ({ shown: it.checkVisibility(), text: it.textContent })),
    );
    expect(paragraphs.length).toBeGreaterThan(25);
    for (const { shown, text } of paragraphs) {
      expect(shown, text).toBe(true);
      expect(text).toMatch(/\w{3}/);
    }
  });

  test('every figure is a still and nothing is shown that cannot work', async ({ page }) => {
    await page.goto('./');
    await expectStills(page);
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-awake]')).toHaveCount(0);
  });

  test('every equation is set, and numbers stand in the sentences', async ({ page }) => {
    await page.goto('./');
    const equations = page.locator('.katex-html');
    expect(await equations.count()).toBeGreaterThan(4);
    for (const equation of await equations.all()) await expect(equation).toBeVisible();
    for (const number of await page.locator('[data-slot]').all()) {
      await expect(number).toHaveText(/\S/);
    }
  });

  test('words that act on a figure are links to its state', async ({ page }) => {
    await page.goto('./');
    await page.locator('a[data-do="split"][data-preset="short"]').first().click();
    await expect(page).toHaveURL(/\?fig=split&length=\d.*#split$/);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`on paper there are stills, no controls, and dark ink, in the ${theme} theme`, async ({
    page,
  }) => {
    await openPage(page);
    await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
    await page.emulateMedia({ media: 'print' });
    await expectStills(page);
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    const ink = await page
      .locator('main p')
      .first()
      .evaluate((it) => getComputedStyle(it).color);
    const shades = ink.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    expect(Math.max(...shades)).toBeLessThan(100);
  });
}
