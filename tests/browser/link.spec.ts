import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
  button,
  digitsOf,
  drag,
  figureOn,
  grab,
  middleOf,
  offset,
  openPage,
  quantity,
  sliderOf,
  stepOf,
} from './helpers.ts';
import { THOROUGH } from './thorough.ts';

/** A new page: at fifty entries a history stops to grow, and would hide another. */
const withoutPast = (context: BrowserContext): Promise<Page> => context.newPage();

test('at rest the address is a link that a reload follows to the same digits', async ({
  context,
}) => {
  const page = await withoutPast(context);
  const figure = await openPage(page);
  const entries = await page.evaluate(() => history.length);
  await sliderOf(figure, 'scale g').fill('-0.7');
  await sliderOf(figure, 'Step number').fill('37');
  await expect.poll(() => new URL(page.url()).search).toMatch(/fig=split.*g=-0\.7.*step=37/);
  expect(new URL(page.url()).hash).toBe('#split');
  const before = await digitsOf(figure);

  await page.reload();
  await expect.poll(() => stepOf(figure)).toBe(37);
  expect(await digitsOf(figure)).toEqual(before);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a drag makes one link and no history entry', async ({ context }) => {
  const page = await withoutPast(context);
  const figure = await openPage(page);
  const entries = await page.evaluate(() => history.length);
  const angle = await sliderOf(figure, 'angle of v').inputValue();
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, -0.2, 60));
  await expect(sliderOf(figure, 'angle of v')).not.toHaveValue(angle);
  expect(new URL(page.url()).search).toBe('');
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?fig=split&angle=.*&length=/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('“Link to this state” opens the same digits in another tab', async ({ page, context }) => {
  const figure = await openPage(page);
  await sliderOf(figure, 'tip of v').press('ArrowLeft');
  await figure.getByRole('checkbox', { name: 'Plain w beside it' }).check();
  await sliderOf(figure, 'Step number').fill('64');
  await expect.poll(() => stepOf(figure)).toBe(64);
  const link = await figure.getByRole('link', { name: 'Link to this state' }).getAttribute('href');

  const other = await context.newPage();
  await other.goto(`./${link}`);
  await expect.poll(() => stepOf(figureOn(other))).toBe(64);
  await expect(figureOn(other).getByRole('checkbox', { name: 'Plain w beside it' })).toBeChecked();
  expect(await digitsOf(figureOn(other))).toEqual(await digitsOf(figure));
});

test('a link to the neuron changes the neuron alone and brings it into view', {
  tag: THOROUGH,
}, async ({ page }) => {
  const g = await quantity(await openPage(page), 'scale g').innerText();
  await page.goto('./?fig=neuron&b=1.25#neuron');
  const neuron = figureOn(page, 'neuron');
  await expect(quantity(neuron, 'bias b')).toHaveText('1.25');
  await expect(sliderOf(neuron, 'tip of w')).toBeInViewport();
  await expect(quantity(figureOn(page), 'scale g')).toHaveText(g);
});

test('undo takes back what was done after a link was followed, not the link', {
  tag: THOROUGH,
}, async ({ page }) => {
  const figure = await openPage(page, '?fig=split&g=2');
  await expect(quantity(figure, 'scale g')).toHaveText('2.00');
  await sliderOf(figure, 'scale g').fill('1');
  await expect(quantity(figure, 'scale g')).toHaveText('1.00');
  await button(figure, 'Undo').click();
  await expect(quantity(figure, 'scale g')).toHaveText('2.00');
});

test('an arrow dragged at a later step starts a new run from where it is', {
  tag: THOROUGH,
}, async ({ page }) => {
  const figure = await openPage(page, '?fig=split&step=37');
  await expect.poll(() => stepOf(figure)).toBe(37);
  const g = await quantity(figure, 'scale g').textContent();
  const tip = sliderOf(figure, 'tip of v');
  const [from, by] = [await middleOf(tip), await offset(tip, -0.3, 30)];
  await drag(page, tip, by);
  await expect.poll(() => stepOf(figure)).toBe(0);
  await expect(quantity(figure, 'scale g')).toHaveText(g ?? '');
  const to = await middleOf(tip);
  expect(Math.hypot(to.x - from.x - by.x, to.y - from.y - by.y)).toBeLessThan(2);
});
