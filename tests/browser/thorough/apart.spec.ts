import { expect, type Locator, type Page, test } from '@playwright/test';
import { openPage } from '../helpers.ts';

const planeOf = (figure: Locator) => figure.getByRole('group', { name: 'Weight space' });

/** A mark of the picture, found by the label that stands beside it. */
const mark = (figure: Locator, label: RegExp) =>
  planeOf(figure).locator('g[data-symbol]').filter({ hasText: label });

const UNIT = /^v\/∥v∥$/;
const WEIGHT = /^w$/;
const RULER = /^g$/;
const RING = /^\|g\|$/;

async function expectApart(figure: Locator): Promise<void> {
  await expect(mark(figure, UNIT)).toHaveCount(1);
  await expect(mark(figure, RULER)).toHaveCount(1);
  await expect(mark(figure, WEIGHT)).toHaveCount(0);
}

async function expectWhole(figure: Locator): Promise<void> {
  await expect(mark(figure, UNIT)).toHaveCount(1);
  await expect(mark(figure, RULER)).toHaveCount(0);
  await expect(mark(figure, WEIGHT)).toHaveCount(1);
}

/** The ruler is as long as the radius of the circle on which w ends. */
async function expectRulerOfLengthG(figure: Locator): Promise<void> {
  const ruler = await mark(figure, RULER)
    .locator('.mark-line')
    .first()
    .evaluate((line) => (line as SVGPathElement).getTotalLength());
  const ring = await mark(figure, RING)
    .locator('.mark-line')
    .first()
    .evaluate((circle) => (circle as SVGGraphicsElement).getBBox().width / 2);
  expect(ring).toBeGreaterThan(20);
  expect(Math.abs(ruler - ring)).toBeLessThan(0.5);
}

/** w is on its way: the ruler is there, the unit direction not yet or no longer. */
async function expectBetween(figure: Locator): Promise<void> {
  await expect(mark(figure, RULER)).toHaveCount(1);
  await expect(mark(figure, UNIT)).toHaveCount(0);
  await expect(mark(figure, WEIGHT)).toHaveCount(0);
}

/** Opens the page with its clock stopped, to be moved on by hand. */
async function openStopped(page: Page): Promise<Locator> {
  await page.clock.install({ time: 0 });
  const figure = await openPage(page);
  await page.clock.pauseAt(60_000);
  await expectWhole(figure);
  return figure;
}

test('taken apart, w moves to its unit direction and a ruler of length g, and back', async ({
  page,
}) => {
  const figure = await openStopped(page);
  const toggle = figure.getByRole('checkbox', { name: 'Take w apart' });
  await toggle.check();
  await page.clock.runFor(500);
  await expectBetween(figure);
  await page.clock.runFor(1000);
  await expectApart(figure);
  await expectRulerOfLengthG(figure);

  await toggle.uncheck();
  await page.clock.runFor(500);
  await expectBetween(figure);
  await page.clock.runFor(1000);
  await expectWhole(figure);
});

test('with less motion w is apart at once, and whole at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openStopped(page);
  const toggle = figure.getByRole('checkbox', { name: 'Take w apart' });
  await toggle.check();
  await page.clock.runFor(50);
  await expectApart(figure);
  await toggle.uncheck();
  await page.clock.runFor(50);
  await expectWhole(figure);
});

test('a link to w taken apart opens it apart, with g negative as well', async ({ page }) => {
  const figure = await openPage(page, '?fig=split&apart=1&g=-0.6');
  await expectApart(figure);
  await expectRulerOfLengthG(figure);
});
