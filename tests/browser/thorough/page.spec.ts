import { expect, test } from '@playwright/test';
import { bringIntoSight, button, figureOn, openNeuron, openPage, stepOf } from '../helpers.ts';

test('loading, waking and playing leave no word in the console and ask no other host', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  const neuron = await openNeuron(page);
  for (const figure of [neuron, figureOn(page)]) {
    await bringIntoSight(figure);
    await button(figure, 'Play').click();
    await expect.poll(() => stepOf(figure)).toBeGreaterThan(3);
    await button(figure, 'Pause').click();
  }
  expect(said).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('the prose and the equations are set in fonts of the site', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' });
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  });
  expect(faces).toContain('Source Serif 4 loaded');
  expect(faces).toContain('KaTeX_Main loaded');
  expect(faces.filter((face) => face.endsWith('error'))).toEqual([]);
});

test('the contents lead to the heading of each section', async ({ page }) => {
  await openPage(page);
  const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  expect(await contents.count()).toBeGreaterThan(1);
  for (const link of await contents.all()) {
    await link.click();
    const heading = page.getByRole('heading', {
      name: (await link.textContent()) ?? '',
      exact: true,
    });
    const top = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(200);
  }
});
