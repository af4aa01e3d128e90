import { expect, type Page, test } from '@playwright/test';
import {
  bringIntoSight,
  button,
  figureOn,
  lengthOf,
  numberOf,
  openNeuron,
  openPage,
  quantity,
  sliderOf,
  stepOf,
  vOf,
} from '../helpers.ts';

const RATE = 'effective learning rate: the rate at which w moves across itself';

/** The first words in the prose that put a figure into a preset. */
const doLink = (page: Page, figure: string, preset: string) =>
  page.locator(`a[data-do="${figure}"][data-preset="${preset}"]`).first();

test('no equation is left as TeX', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('main code.language-math, main .katex-error')).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(/\\[a-z]+|\$/i);
});

test('the numbers in the equation of section two follow the figure', async ({ page }) => {
  const figure = await openPage(page);
  const slot = (name: string) => page.locator(`span[data-slot="split.${name}"]`);
  await sliderOf(figure, 'scale g').fill('-0.8');
  await expect(slot('g').first()).toHaveText('−0.80');
  await expect(slot('v').first()).toHaveText((await vOf(figure).textContent()) ?? '');
});

test('the numbers in the sentences follow the figures', async ({ page }) => {
  const neuron = await openNeuron(page);
  const field = figureOn(page).getByRole('textbox', { name: 'length ∥v∥' });
  await field.fill('2.5');
  await field.press('Enter');
  for (const number of await page.locator('[data-slot="split.normV"]').all()) {
    await expect(number).toHaveText('2.5000');
  }
  await sliderOf(neuron, 'bias b').fill('-0.5');
  await expect(page.locator('[data-slot="neuron.b"]')).toHaveText('−0.50');
  const y = await quantity(neuron, 'output for the new penguin').textContent();
  await expect(page.locator('[data-slot="neuron.y"]')).toHaveText(y ?? '');
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width}×${height} “Take w apart” in the prose does so, and the picture is seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(page);
    const figure = figureOn(page, 'split-again');
    await doLink(page, 'split', 'apart').click();
    await expect(figure.getByRole('checkbox', { name: 'Take w apart' })).toBeChecked();
    await expect(figure.getByRole('group', { name: 'Weight space' })).toBeInViewport({ ratio: 1 });
    await button(figure, 'Undo').click();
    await expect(figure.getByRole('checkbox', { name: 'Take w apart' })).not.toBeChecked();
  });
}

test('words that say so play the figure as well, here with v at rest', async ({ page }) => {
  await openPage(page);
  const figure = figureOn(page, 'split-again');
  await doLink(page, 'split', 'opposite').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(3);
  await button(figure, 'Pause').click();
  const [v, g] = [await vOf(figure).innerText(), await numberOf(figure, 'scale g')];
  await button(figure, 'Reset').click();
  await expect.poll(() => stepOf(figure)).toBe(0);
  await expect(vOf(figure)).toHaveText(v);
  expect(await numberOf(figure, 'scale g')).toBeGreaterThan(g);
});

test('“half as long” in the prose shortens v, leaves w, and speeds its turning by the square', async ({
  page,
}) => {
  await openPage(page);
  const figure = figureOn(page, 'split-again');
  await bringIntoSight(figure);
  await expect(lengthOf(figure)).toHaveText(/\d/, { useInnerText: true });
  const weight = quantity(figure, 'weight w = g·v/∥v∥');
  const w = (await weight.textContent()) ?? '';
  const length = await numberOf(figure, 'length of v');
  const rate = await numberOf(figure, RATE);
  await doLink(page, 'split', 'short').click();
  await expect.poll(() => numberOf(figure, 'length of v')).toBeLessThan(0.6 * length);
  await expect(weight).toHaveText(w);
  const times = (await numberOf(figure, 'length of v')) / length;
  expect(((await numberOf(figure, RATE)) * times * times) / rate).toBeCloseTo(1, 1);
});

test('words that act on a sleeping figure wake it first', async ({ page }) => {
  await openPage(page);
  const neuron = figureOn(page, 'neuron');
  await doLink(page, 'neuron', 'steep').dispatchEvent('click');
  await expect(sliderOf(neuron, 'tip of w')).toHaveAttribute('data-handle', 'armed');
  await expect(neuron.getByRole('button', { name: 'Undo' })).not.toHaveAttribute('aria-disabled');
  await expect(sliderOf(neuron, 'tip of w')).toBeInViewport();
});
