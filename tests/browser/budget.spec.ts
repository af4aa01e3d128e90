import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openPage } from './helpers.ts';

/** What the page may weigh until its opening figure answers: thousands of bytes as sent by gzip. */
const BUDGET = { script: 115, htmlStyleScript: 190, html: 60, fonts: 100 };

const dist = resolve(import.meta.dirname, '../../dist');

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
  for (const path of new Set(['/index.html', ...asked])) {
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
    expect(html).toBeLessThan(BUDGET.html);
    expect(html + css + js).toBeLessThan(BUDGET.htmlStyleScript);
    expect(woff2).toBeLessThan(BUDGET.fonts);
  });
}
