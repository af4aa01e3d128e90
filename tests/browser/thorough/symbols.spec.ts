import { expect, type Page, test } from '@playwright/test';
import { openAtStep, sliderOf } from '../helpers.ts';

/** A symbol in the prose of a section, whose mark is in its figure, and a handle that moves one. */
const cases = [
  { name: 'gradients', step: 1, symbol: 'gradW', other: 'g', handle: 'tip of v', moves: 'v' },
  { name: 'growth', step: 3, symbol: 'gradient', other: 'v', handle: 'tip of v', moves: 'v' },
  { name: 'race', step: 3, symbol: 'plain', other: 'w', handle: null, moves: 'plain' },
  {
    name: 'sphere',
    step: 3,
    symbol: 'g',
    other: 'w',
    handle: 'direction of v',
    moves: 'direction',
  },
] as const;

/** The broad lines behind the marks of a quantity in a figure. */
const glowsOf = (page: Page, name: string, symbol: string) =>
  page.locator(`#${name} svg [data-symbol="${symbol}"] > .mark-glow`);

const symbolsOf = (page: Page, name: string, symbol: string) =>
  page
    .locator(`section:has(#${name})`)
    .locator(`.sym[data-symbol="${symbol}"]:not(.figure *)`)
    .first();

for (const { name, step, symbol, other, handle, moves } of cases) {
  test(`pointing at ${symbol} in the prose lights its marks in ${name} and no others`, async ({
    page,
  }) => {
    await openAtStep(page, name, step);
    const glow = glowsOf(page, name, symbol).first();
    await expect(glow).toBeHidden();
    await symbolsOf(page, name, symbol).hover();
    await expect(glow).toHaveCSS('display', 'inline');
    await expect(glowsOf(page, name, other).first()).toBeHidden();
    await page.mouse.move(0, 0);
    await symbolsOf(page, name, other).hover();
    await expect(glow).toBeHidden();
    await expect(glowsOf(page, name, other).first()).toHaveCSS('display', 'inline');
  });

  test(`in ${name} what stands for ${moves} lights it in the prose`, async ({ page }) => {
    const figure = await openAtStep(page, name, step);
    const inProse = symbolsOf(page, name, moves);
    const look = () =>
      inProse.evaluate((it) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(it);
        return `${backgroundColor} ${outlineStyle}`;
      });
    const before = await look();
    if (handle) await sliderOf(figure, handle).focus();
    else
      await figure
        .getByRole('listitem')
        .filter({ hasText: /^plain/ })
        .hover();
    await expect.poll(look).not.toBe(before);
    expect(await page.evaluate(() => document.documentElement.dataset.lit)).toBe(moves);
  });
}
