import { expect, type Locator, test } from '@playwright/test';
import { button, entriesOf, numberOf, openNeuron, quantity, sliderOf, stepOf } from '../helpers.ts';

const LENGTH = 'length of w';
const OUTPUT = 'output for the new penguin';
const boundary = (neuron: Locator) => neuron.locator('.boundary path').first();

test('keys on the tip of w turn the boundary and keep the length of w', async ({ page }) => {
  const neuron = await openNeuron(page);
  const before = await boundary(neuron).getAttribute('d');
  const length = await quantity(neuron, LENGTH).innerText();
  const angle = Number(await sliderOf(neuron, 'angle of w').inputValue());
  await sliderOf(neuron, 'tip of w').press('PageUp');
  await expect(sliderOf(neuron, 'angle of w')).toHaveValue(String(angle + 15));
  await expect(boundary(neuron)).not.toHaveAttribute('d', before ?? '');
  await expect(quantity(neuron, LENGTH)).toHaveText(length);
});

test('a longer w leaves the boundary where it is and changes the output', async ({ page }) => {
  const neuron = await openNeuron(page);
  const before = (await boundary(neuron).getAttribute('d')) ?? '';
  const y = (await quantity(neuron, OUTPUT).textContent()) ?? '';
  const length = await numberOf(neuron, LENGTH);
  await sliderOf(neuron, 'tip of w').press('ArrowUp');
  await expect(quantity(neuron, LENGTH)).toHaveText((length + 0.1).toFixed(2));
  await expect(quantity(neuron, OUTPUT)).not.toHaveText(y);
  expect(distance(before, (await boundary(neuron).getAttribute('d')) ?? '')).toBeLessThan(1.5);
});

/** The largest distance between the first points of two outlines, in units of the drawing. */
function distance(one: string, other: string): number {
  const numbers = (path: string) =>
    path
      .match(/-?[\d.]+/g)
      ?.slice(0, 2)
      .map(Number) ?? [];
  return Math.max(...numbers(one).map((value, i) => Math.abs(value - (numbers(other)[i] ?? 1e9))));
}

test('the new penguin is moved by keys, and the output for it changes', async ({ page }) => {
  const neuron = await openNeuron(page);
  const penguin = sliderOf(neuron, 'new penguin');
  const before = await numberOf(neuron, OUTPUT);
  const place = await penguin.getAttribute('aria-valuetext');
  await penguin.press('ArrowUp');
  await expect(penguin).not.toHaveAttribute('aria-valuetext', place ?? '');
  const above = await numberOf(neuron, OUTPUT);
  expect(above).toBeGreaterThan(before);
  for (let i = 0; i < 30; i++) await penguin.press('ArrowLeft');
  await expect(neuron.getByText(/^The new penguin: y = 0\.[0-4]/)).toBeVisible();
});

test('every activation gives the new penguin another output', async ({ page }) => {
  const neuron = await openNeuron(page);
  const z = await numberOf(neuron, 'x·w + b of the new penguin');
  const expected = {
    tanh: Math.tanh(z),
    ReLU: Math.max(0, z),
    softplus: Math.log1p(Math.exp(z)),
    none: z,
    sigmoid: 1 / (1 + Math.exp(-z)),
  };
  for (const [name, y] of Object.entries(expected)) {
    await neuron.getByRole('radio', { name, exact: true }).check();
    await expect.poll(() => quantity(neuron, OUTPUT).textContent()).toMatch(/^\d/);
    await expect
      .poll(async () => Math.abs((await numberOf(neuron, OUTPUT)) - y))
      .toBeLessThan(0.011);
  }
});

test('where a line separates the species, w grows for as long as it plays', async ({ page }) => {
  const neuron = await openNeuron(page);
  await button(neuron, 'Presets').click();
  await neuron.getByRole('button', { name: 'Separable species' }).click();
  await neuron.getByRole('combobox', { name: 'Speed' }).selectOption('60 steps/s');
  const length = () => numberOf(neuron, LENGTH);
  await button(neuron, 'Play').click();
  await expect.poll(() => stepOf(neuron)).toBeGreaterThan(20);
  const early = await length();
  await expect.poll(() => stepOf(neuron)).toBeGreaterThan(60);
  expect(await length()).toBeGreaterThan(early);
});

test('the bias shifts the boundary and leaves w', async ({ page }) => {
  const neuron = await openNeuron(page);
  const w = entriesOf((await quantity(neuron, 'weight w').textContent()) ?? '');
  const before = (await boundary(neuron).getAttribute('d')) ?? '';
  await sliderOf(neuron, 'bias b').fill('1');
  await expect(quantity(neuron, 'bias b')).toHaveText('1.00');
  await expect(boundary(neuron)).not.toHaveAttribute('d', before);
  expect(entriesOf((await quantity(neuron, 'weight w').textContent()) ?? '')).toEqual(w);
});
