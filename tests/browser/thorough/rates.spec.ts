import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  bringIntoSight,
  button,
  figureOn,
  openPage,
  sliderOf,
  stepOf,
  wordsOf,
} from '../helpers.ts';

const cellOf = (rates: Locator) => sliderOf(rates, 'chosen cell');

/** Opens the map and waits until every run of it is done. */
async function openMap(page: Page, query = ''): Promise<Locator> {
  await page.goto(`./?fig=rates${query}#rates`);
  const rates = figureOn(page, 'rates');
  await expect(rates.getByText(/^All \d+ runs are done/)).toBeVisible();
  return rates;
}

/** A click so far across and up the cells. */
async function clickAt(rates: Locator, across: number, up: number): Promise<void> {
  await bringIntoSight(cellOf(rates));
  const box = await cellOf(rates).boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const position = { x: across * box.width, y: (1 - up) * box.height };
  await cellOf(rates).click({ position });
}

/** What the map says of both methods at the chosen cell, with its settings. */
async function outcomesOf(rates: Locator): Promise<Record<string, string>> {
  const text = (await cellOf(rates).getAttribute('aria-valuetext')) ?? '';
  const outcomes = text.match(
    /rate (?<rate>\S+), ∥v∥ (?<length>\S+) at.* (?<plain>Plain .*?\.) (?<weightNorm>Weight norm .*\.)$/,
  );
  if (!outcomes?.groups) throw new Error(`The map says something else: ${text}`);
  return outcomes.groups;
}

test('a click chooses a cell, keys choose its neighbours, and undo goes back', async ({ page }) => {
  const rates = await openMap(page);
  const seen = [await wordsOf(rates)];
  await clickAt(rates, 0.8, 0.2);
  await expect.poll(() => wordsOf(rates)).not.toBe(seen[0]);
  seen.push(await wordsOf(rates));
  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'ArrowLeft', 'ArrowDown']) {
    await cellOf(rates).press(key);
    await expect.poll(() => wordsOf(rates)).not.toBe(seen.at(-1));
    seen.push(await wordsOf(rates));
  }
  for (const words of seen.slice(0, -1).reverse()) {
    await button(rates, 'Undo').press('Enter');
    await expect.poll(() => wordsOf(rates)).toBe(words);
  }
});

const byEnter = (rates: Locator) => cellOf(rates).press('Enter');
const byLink = (rates: Locator) => rates.getByRole('link', { name: 'Open this race' }).click();

for (const [kind, across, up, how, open] of [
  ['arrives', 0.65, 0.6, 'Enter', byEnter],
  ['does not arrive', 0.97, 0.15, 'the link', byLink],
] as const) {
  test(`${how} on a cell where weight norm ${kind} opens its race, which ends as the map says`, async ({
    page,
  }) => {
    const rates = await openMap(page);
    await clickAt(rates, across, up);
    const { rate, length, plain = '', weightNorm = '' } = await outcomesOf(rates);
    expect(/came to a thousandth/.test(weightNorm)).toBe(kind === 'arrives');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await open(rates);

    const race = figureOn(page, 'race');
    await expect.poll(() => wordsOf(race)).toContain(`learning rate ${rate}, v ${length} long`);
    await sliderOf(race, 'Step number').press('End');
    await expect.poll(() => stepOf(race)).toBe(300);
    await expect(page.locator('body[data-same-page]')).toHaveCount(1);
    expect(await wordsOf(race)).toContain(`${plain} ${weightNorm}`);
  });
}

test('a link with a step leads to the map, which has none, and the page stays awake', async ({
  page,
}) => {
  const rates = await openMap(page, '&step=3&eta=20');
  await expect.poll(() => wordsOf(rates)).toContain('Learning rate 20');
  await openPage(page);
});
