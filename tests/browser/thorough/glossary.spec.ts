import { expect, type Locator, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { bringIntoSight, openPage } from '../helpers.ts';

const card = (page: Page) => page.locator('.cite-card');
/** The first use of a term in the prose. */
const term = (page: Page, key: string) => page.locator(`a.term[href="#term-${key}"]`).first();
/** A symbol of a sentence that is no link. */
const symbol = (page: Page, of: string) =>
  page.locator(`section[aria-labelledby="two-gradients"] span.sym[data-symbol="${of}"]`).first();

/** Opens the page at some words; cards answer once the list of works has its BibTeX. */
async function openAt(page: Page, words: Locator): Promise<Locator> {
  await openPage(page);
  await expect(page.locator('.references details').first()).toBeAttached();
  await bringIntoSight(words);
  return words;
}

test('a term opens a card on hover, which can be entered, and Escape closes it', async ({
  page,
}) => {
  const projection = await openAt(page, term(page, 'projection'));
  await projection.hover();
  await expect(card(page)).toContainText('Taking the part in one direction out');
  await expect(projection).toHaveAttribute('aria-describedby', 'cite-card');
  const way = card(page).getByRole('link', { name: 'In the glossary' });
  await way.hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a term opens a card on focus; from there the keyboard goes on to the entry', async ({
  page,
}) => {
  const projection = await openAt(page, term(page, 'projection'));
  await page.keyboard.press('Shift');
  await projection.focus();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(projection).toBeFocused();
  await projection.blur();
  await projection.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#term-projection')).toBeInViewport();
  await expect(card(page)).toHaveCount(0);
});

test('a symbol lights its arrow at once and opens its card after a rest', async ({ page }) => {
  const v = await openAt(page, symbol(page, 'v'));
  await v.hover();
  await expect(page.locator(':root')).toHaveAttribute('data-lit', 'v');
  await expect(card(page)).toHaveCount(0);
  await expect(card(page)).toContainText('direction parameter');
  await expect(card(page).locator('svg .mark-v')).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(card(page)).toHaveCount(0);
});

test('the first symbol of its kind in a section is reached by Tab, and the others are passed', async ({
  page,
}) => {
  await openPage(page);
  const first = page.locator(
    'section[aria-labelledby="two-gradients"] a.sym[href="#symbol-v"]:not(.figure *)',
  );
  await expect(first).toHaveCount(1);
  await expect(symbol(page, 'v')).not.toHaveAttribute('tabindex');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const [name, words] of [
    ['term', (page: Page) => term(page, 'projection')],
    ['symbol', (page: Page) => symbol(page, 'g')],
  ] as const) {
    test(`a tap on a ${name} opens a card within the screen, a tap elsewhere closes it`, async ({
      page,
    }) => {
      const tapped = await openAt(page, words(page));
      const before = page.url();
      await tapped.tap();
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      expect(page.url()).toBe(before);
      await page.touchscreen.tap(5, 5);
      await expect(card(page)).toHaveCount(0);
    });
  }

  test('a second tap on a term goes to its entry', async ({ page }) => {
    const projection = await openAt(page, term(page, 'projection'));
    await projection.tap();
    await expect(card(page)).toBeVisible();
    await projection.tap();
    await expect(page.locator('#term-projection')).toBeInViewport();
  });
});

test('pointing at a row of the table, or the focus in it, lights the marks of its quantity', async ({
  page,
}) => {
  const row = await openAt(page, page.locator('tr#symbol-g'));
  const glow = row.locator('.mark-glow').first();
  await expect(glow).toBeHidden();
  await row.locator('td').first().hover();
  await expect(glow).toHaveCSS('display', 'inline');
  await page.locator('tr#symbol-w a').focus();
  await expect(glow).toBeHidden();
  await expect(page.locator('tr#symbol-w .mark-glow').first()).toHaveCSS('display', 'inline');
});

test('an entry leads to the first use of its term, and to a figure that shows it', async ({
  page,
}) => {
  const entry = await openAt(page, page.locator('#term-projection'));
  await entry.locator('.ways a').first().click();
  await expect(term(page, 'projection')).toBeInViewport();
  await entry.locator('a.do').click();
  await expect(page.locator('#gradients')).toBeInViewport();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('the glossary and an open card have no faults that a program can find', async ({
      page,
    }) => {
      const projection = await openAt(page, term(page, 'projection'));
      await page.keyboard.press('Shift');
      await projection.focus();
      await expect(card(page)).toBeVisible();
      const parts = [
        '.cite-card',
        'section[aria-labelledby="two-gradients"] > p',
        'section[aria-labelledby="glossary"]',
      ];
      expect(await findings(page, ...parts)).toEqual([]);
    });

    test('nothing is wider than the page', async ({ page }) => {
      await openAt(page, page.locator('h2#glossary'));
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBeLessThanOrEqual(0);
    });
  });
}

test('on paper the whole table is within the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 990 });
  await openAt(page, page.locator('h3#symbols'));
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.symbols table').boundingBox();
  expect(box && box.x + box.width).toBeLessThanOrEqual(700);
  await expect(page.locator('.glossary .seen').first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry and the entry back, and a symbol to its row', async ({
    page,
  }) => {
    await page.goto('./');
    await term(page, 'projection').click();
    await expect(page.locator('#term-projection')).toBeInViewport();
    await page.locator('#term-projection .ways a').first().click();
    await expect(term(page, 'projection')).toBeInViewport();
    await page.locator('section[aria-labelledby="two-gradients"] a.sym').first().click();
    await expect(page.locator('.symbols tr:target')).toBeInViewport();
  });
});
