import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { figureNames } from '../figures.ts';
import { figureOn, openPage } from '../helpers.ts';

test.use({ colorScheme: 'dark' });

const CONTROLS = 'button, input, select, textarea, summary, .reading-bar, .mark-tools';

/** Two figures have been awake and one was moved; the others are as they came. */
async function openForPrint(page: Page): Promise<void> {
  await page.goto('./?fig=race&eta=5&step=30#race');
  await expect(figureOn(page, 'race')).toHaveAttribute('data-awake', 'true');
  await expect(page.locator('.reading-bar')).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

test('every figure is there on paper, whole, with the address where it moves', async ({ page }) => {
  await openForPrint(page);
  for (const name of figureNames) {
    const figure = page.locator(`.island#${name}`);
    await expect(figure.locator('.figure-title'), name).toBeVisible();
    await expect(figure, name).toHaveCSS('break-inside', 'avoid');
    const address = figure.locator('xpath=following-sibling::p[1]');
    await expect(address, name).toBeVisible();
    await expect(address, name).toContainText(`?fig=${name}#${name}`);
    // What is higher than a sheet would be cut whatever is asked for: 297 mm without its margins.
    const sheet = (265 / 25.4) * 96;
    expect((await figure.boundingBox())?.height, name).toBeLessThan(sheet);
  }
  await expect(figureOn(page, 'race').locator('.figure-link')).toBeVisible();
  await expect(page.locator('#split .figure-link')).toBeHidden();
});

test('nothing is left on paper that could be pressed, typed into or dragged', async ({ page }) => {
  await openForPrint(page);
  const left = await page.locator(CONTROLS).evaluateAll((all) =>
    all
      .filter((it) => it.checkVisibility())
      // Over what it would unfold a summary is a heading.
      .filter((it) => !it.nextElementSibling?.checkVisibility())
      .map((it) => it.outerHTML.slice(0, 100)),
  );
  expect(left).toEqual([]);
});

test('paper is white and its text dark, though the screen is dark', async ({ page }) => {
  await openForPrint(page);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const ink = await page.locator('body').evaluate((it) => getComputedStyle(it).color);
  const shades = ink.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
  expect(Math.max(...shades)).toBeLessThan(60);
});

test('all prose is on paper, and links to other sites say where they lead', async ({ page }) => {
  await openForPrint(page);
  const hidden = await page
    .locator('main > section > :is(p, ul, ol, h3)')
    .evaluateAll((all) =>
      all
        .filter((it) => !it.matches('.section-ways, .bibtex-copy') && !it.checkVisibility())
        .map((it) => it.textContent?.slice(0, 60)),
    );
  expect(hidden).toEqual([]);
  const link = page.locator('main p > a[href^="https://ai.stackexchange.com"]');
  const after = await link.evaluate((it) => getComputedStyle(it, '::after').content);
  expect(after).toContain('ai.stackexchange.com/questions/5343');
});

test('the PDF has all sections, figures and addresses', async ({ page }, testInfo) => {
  await openPage(page);
  const titles = await page.locator('main > section > h2').allTextContents();
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(20);
  // Text can be read back only where poppler is installed.
  if (spawnSync('pdftotext', ['-v']).error) return;
  const file = testInfo.outputPath('essay.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  const plain = text.replace(/\s+/g, ' ').replaceAll('- ', '-');
  for (const title of titles) expect(plain).toContain(title);
  for (const name of figureNames) expect(plain).toContain(`?fig=${name}#${name}`);
});
