import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { figureOn, lengthOf, openPage } from './helpers.ts';

/** What the page may weigh until its opening figure answers: thousands of bytes as sent by gzip. */
const BUDGET = { script: 120, htmlStyleScript: 190, fonts: 100 };
/** All of the page's HTML, most of which is read while one plays with the opening figure already. */
const WHOLE_HTML = 150;

const dist = resolve(import.meta.dirname, '../../dist');

const page = readFileSync(`${dist}/index.html`, 'utf8');
/** The beginning of the page, as far as the opening figure needs it. */
const beginning = page.slice(0, page.indexOf('<nav'));

/** The bytes of a file as a server sends it that knows gzip; fonts are compressed already. */
function weight(path: string): number {
  const sent = /\.(html|css|js)$/.test(path) ? `${path}.gz` : path;
  return readFileSync(`${dist}/${sent}`).length;
}

/** Everything asked for until the opening figure answers, by kind, in thousands of bytes. */
async function weigh(page: Page): Promise<Record<'html' | 'css' | 'js' | 'woff2', number>> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#split [data-handle="armed"]')) return;
      observer.disconnect();
      performance.mark('answers');
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await openPage(page);
  const asked = await page.evaluate(() => {
    const answers = performance.getEntriesByName('answers')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < answers)
      .map(({ name }) => new URL(name).pathname);
  });
  const sum = { html: 0, css: 0, js: 0, woff2: 0 };
  sum.html = gzipSync(beginning).length / 1000;
  for (const path of new Set(asked)) {
    const kind = path.split('.').at(-1) as keyof typeof sum;
    expect(Object.keys(sum)).toContain(kind);
    sum[kind] += weight(path) / 1000;
  }
  return sum;
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width}×${height} the page keeps to its budget until its figure answers`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const { html, css, js, woff2 } = await weigh(page);
    expect(js).toBeGreaterThan(50);
    expect(js).toBeLessThan(BUDGET.script);
    expect(html + css + js).toBeLessThan(BUDGET.htmlStyleScript);
    expect(woff2).toBeLessThan(BUDGET.fonts);
  });
}

test('all of the HTML keeps to its budget', () => {
  expect(weight('/index.html') / 1000).toBeLessThan(WHOLE_HTML);
});

test('the opening figure answers while the rest of the page is still on its way', async ({
  page: tab,
}) => {
  let sendRest = () => {};
  const server = createServer(({ url = '/' }, answer) => {
    const path = new URL(url, 'http://localhost').pathname;
    const kind = path.split('.').at(-1) ?? '';
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };
    answer.setHeader('content-type', types[kind] ?? 'text/html; charset=utf-8');
    if (path !== '/') return answer.end(readFileSync(`${dist}${path}`));
    answer.write(`${beginning}<p></p>`);
    sendRest = () => answer.end(page.slice(beginning.length));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await tab.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
  const tip = tab.getByRole('slider', { name: 'tip of v' });
  await expect(tip).toHaveAttribute('data-handle', 'armed');
  await tip.press('ArrowUp');
  await expect(lengthOf(figureOn(tab))).toHaveText('2.3000');
  sendRest();
  // What came later follows the figure as well.
  await expect(tab.locator('[data-slot="split.normV"]').first()).toHaveText('2.3000');
  server.close();
});
