import { expect, type Locator, type Page, test } from '@playwright/test';
import { bringIntoSight, openAtStep, openPage } from '../helpers.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Opens the page, and waits for what it fetches last. */
async function openWhole(page: Page): Promise<void> {
  await openPage(page);
  await expect(page.locator('.references details').first()).toBeAttached();
}

/** Copies what is selected by the keyboard, and reads it from the clipboard. */
async function copied(page: Page): Promise<{ text: string; html: string }> {
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const select = (target: Locator) =>
  target.evaluate((element) => getSelection()?.selectAllChildren(element));

/** What is left of HTML without its tags. */
const seen = (page: Page, html: string) =>
  page.evaluate((copy) => {
    const body = new DOMParser().parseFromString(copy, 'text/html').body;
    return { text: body.textContent ?? '', formulas: body.querySelectorAll('math, .katex').length };
  }, html);

test('a copied paragraph has each of its formulas once', async ({ page }) => {
  await openWhole(page);
  const paragraph = page
    .locator('main p')
    .filter({ has: page.locator('.katex') })
    .filter({ hasText: 'There' })
    .filter({ hasText: 'changes nothing' });
  await bringIntoSight(paragraph);
  await select(paragraph);
  const { text, html } = await copied(page);
  expect(text).toContain('There K changes nothing, and the first small step');
  const inHtml = await seen(page, html);
  expect(inHtml.text).toContain('There K changes nothing, and the first small step');
  expect(inHtml.formulas).toBe(0);
  expect(html).toContain('<a class="do"');
});

test('what is raised or lowered in a sentence is so in what is copied', async ({ page }) => {
  await openWhole(page);
  const sentence = page
    .locator('main p')
    .filter({ has: page.locator('sup') })
    .first();
  const raised = (await sentence.locator('sup').allTextContents()).filter((it) => /^\d+$/.test(it));
  expect(raised.length).toBeGreaterThan(0);
  await bringIntoSight(sentence);
  await select(sentence);
  const { text } = await copied(page);
  expect(text.match(/[²³⁴]/g)?.length).toBeGreaterThanOrEqual(raised.length);
  expect(text).not.toMatch(/\p{L}2\b|∥2/u);
});

test('a displayed equation is copied once, on a line of its own, with the numbers it shows', async ({
  page,
}) => {
  await openWhole(page);
  const split = page.locator('section[aria-labelledby="the-split"]');
  const equation = split.locator('div.tex').first();
  const shown = await equation.locator('math').textContent();
  expect(shown).toContain('w');
  await bringIntoSight(equation);
  const range = () =>
    equation.evaluate((element) => {
      const before = element.previousElementSibling;
      const after = element.nextElementSibling;
      if (before && after)
        getSelection()?.setBaseAndExtent(before, 0, after, after.childNodes.length);
    });
  await range();
  const { text, html } = await copied(page);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  expect(lines).toContain('w = g v/∥v∥');
  expect((await seen(page, html)).text.match(/w = g v\/∥v∥/g)).toHaveLength(1);

  const numbers = page
    .locator('div.tex')
    .filter({ has: page.locator('[data-slot="split.normV"]') });
  await select(numbers.first());
  expect((await copied(page)).text.trim()).toBe('(1.21, 0.70) = 1.40 ⋅ (1.91, 1.10)/2.2000');
});

test('of a selection that begins and ends within formulas, both are copied whole', async ({
  page,
}) => {
  await openWhole(page);
  const paragraph = page.locator('main p').filter({ hasText: 'There K' });
  await bringIntoSight(paragraph);
  await paragraph.evaluate((element) => {
    const letter = element.querySelector('.katex .mord')?.firstChild;
    const after = element.querySelector('.katex')?.closest('.tex')?.nextSibling;
    if (letter && after) getSelection()?.setBaseAndExtent(letter, 0, after, ' changes'.length);
  });
  expect((await copied(page)).text).toBe('K changes');
  await paragraph.evaluate((element) => {
    const letter = element.querySelector('.katex .mord')?.firstChild;
    if (letter) getSelection()?.setBaseAndExtent(letter, 0, letter, 1);
  });
  expect((await copied(page)).text).toBe('K');
});

test('links that are copied lead to the essay from anywhere', async ({ page }) => {
  await openWhole(page);
  const paragraph = page
    .locator('main p')
    .filter({ has: page.locator('.katex') })
    .filter({ has: page.locator('a') })
    .first();
  await select(paragraph);
  const { html } = await copied(page);
  expect(html).toMatch(/href="http:/);
  expect(html).not.toMatch(/href="[#?]/);
});

test('prose without formulas and text in fields are copied as ever', async ({ page }) => {
  await openWhole(page);
  const plain = page.locator('main h1');
  await select(plain);
  expect((await copied(page)).text.trim()).toBe((await plain.innerText()).trim());
  const field = page.locator('#split').getByRole('textbox', { name: 'scale g, as a number' });
  await field.focus();
  await field.press('ControlOrMeta+a');
  const { text } = await copied(page);
  expect(text).toBe(await field.inputValue());
});

test('a derivation in a figure of another page is copied in lines of plain text', async ({
  page,
}) => {
  await page.goto('./v1/embed/gradients/');
  const formula = page.locator('math').first();
  await bringIntoSight(formula);
  await select(page.locator('.derivation'));
  const { text, html } = await copied(page);
  expect(text.split('\n').map((line) => line.trim())).toContain('w = g v/∥v∥');
  expect((await seen(page, html)).formulas).toBe(0);
});

test('the numbers of a chart are copied with the minus that sheets read', async ({ page }) => {
  const figure = await openAtStep(page, 'flip', 3);
  const tables = figure.locator('.chart-table table');
  await expect(tables.first()).toBeAttached();
  for (const cell of await tables.locator('td, th[scope="row"]').allTextContents()) {
    expect(cell).not.toContain('\u2212');
  }
});
