import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { isCorner } from '../corners.ts';
import { figureOn, openPage, sliderOf } from '../helpers.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    if (!isCorner(colorScheme, width)) continue;
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing wrong, and nothing makes the page scroll sideways', async ({
        page,
      }) => {
        await page.goto('./checked/');
        expect(await findings(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBe(0);
      });
    });
  }
}

test('the essay leads to the page, and a number there to its figure and its paragraph', async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole('link', { name: 'A page of its own' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this page was checked');
  const goal = page.locator('[id="claim-flip.goal1"]');
  await goal.getByRole('link', { name: 'See it in the figure' }).click();
  await expect(figureOn(page, 'flip')).toHaveAttribute('data-awake', 'true');
  await expect(sliderOf(figureOn(page, 'flip'), 'tip of v')).toBeInViewport();
  await page.goBack();
  await goal.getByRole('link', { name: 'Through zero, and one data point' }).click();
  await expect(page.locator('p:target')).toContainText('The eight examples of the figure');
  await expect(page.locator('p:target')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim and finding can be read', async ({ page }) => {
    await page.goto('./checked/');
    expect(await page.locator('[id^="claim-"]').count()).toBeGreaterThan(20);
    expect(await page.locator('tr[id^="found-"]').count()).toBeGreaterThan(50);
    for (const entry of await page.locator('[id^="claim-"]').all())
      await expect(entry).toBeVisible();
  });
});

test('it is shown in the theme that was chosen in the essay', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.goto('./checked/');
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'dark');
});

test('it works in any folder of a server, and asks for nothing that is not there', async ({
  page,
}) => {
  const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };
  const missed: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    try {
      if (!path.startsWith('/some/course/')) throw new Error(path);
      const bytes = readFileSync(`${dist}/${path.slice('/some/course/'.length)}`);
      answer.writeHead(200, { 'content-type': type }).end(bytes);
    } catch {
      missed.push(path);
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/some/course/checked/`, { waitUntil: 'networkidle' });
  await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif 4/);
  await page.getByRole('link', { name: 'Back to the essay' }).click();
  await expect(page.locator('#how-checked')).toBeInViewport();
  expect(missed).toEqual([]);
  server.close();
});
