import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { bringIntoSight } from '../helpers.ts';

const documented = readFileSync('docs/embedding.md', 'utf8');

/** Requests and thousands of bytes in the row of docs/embedding.md that begins so. */
function rowOf(beginning: string): { readonly requests: number; readonly bytes: number } {
  const row = documented.split('\n').find((line) => line.startsWith(`| ${beginning}`));
  const [, , requests, bytes] = row?.split('|').map((cell) => Number(cell.trim())) ?? [];
  if (requests === undefined || bytes === undefined)
    throw new Error(`No row begins “${beginning}”.`);
  return { requests, bytes };
}

/** Counts what the page fetches from now on. */
async function counting(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const own = new Map<string, string>();
  const sum = { requests: 0, bytes: 0, asked: [] as string[] };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) own.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!own.has(requestId)) return;
    sum.requests += 1;
    sum.asked.push(own.get(requestId) ?? '');
    sum.bytes += encodedDataLength / 1000;
  });
  return sum;
}

/** The sum is that of a row, or at most a tenth more; it may be `less` by such a part of it. */
function expectAbout(
  sum: { requests: number; bytes: number; asked: readonly string[] },
  beginning: string,
  less = 0.1,
): void {
  const row = rowOf(beginning);
  const asked = [sum.bytes, ...sum.asked].join('\n');
  for (const kind of ['requests', 'bytes'] as const) {
    expect(sum[kind] / row[kind], asked).toBeGreaterThanOrEqual(1 - less);
    expect(sum[kind] / row[kind], asked).toBeLessThanOrEqual(1.1);
  }
}

test('a view of the essay costs what docs/embedding.md says, and at most 650 thousand bytes', async ({
  page,
}) => {
  const sum = await counting(page);
  await page.goto('./');
  // Not by its role: what looks for one lays out all of the page, and so fetches what is far below.
  await expect(page.locator('#split [data-handle="armed"]')).toBeAttached();
  // The page rests before it fetches these by itself.
  await expect(page.locator('.references details').first()).toBeAttached();
  // Its faces come once the prose has been laid out; a busy browser skips what is far below in time.
  await expect(() => expectAbout(sum, 'the essay until', 0.3)).toPass();
  for (const island of await page.locator('[data-island]').all()) {
    await bringIntoSight(island);
    await expect(island.locator('[data-figure-frame]')).toBeVisible();
  }
  await expect(() => expectAbout(sum, 'the whole essay')).toPass();
  expect(sum.bytes).toBeLessThan(650);
});

for (const name of ['race', 'network']) {
  test(`a view of the embedded figure ${name} costs what docs/embedding.md says`, async ({
    page,
  }) => {
    const sum = await counting(page);
    await page.goto(`./v1/embed/${name}/`);
    await expect(page.locator('[data-figure-frame]')).toBeVisible();
    expectAbout(sum, `the embedded figure \`${name}\``);
  });
}
