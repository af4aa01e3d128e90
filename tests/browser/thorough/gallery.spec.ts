import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { figureNames } from '../figures.ts';

test('the gallery shows every figure, and fetches none before it is asked for', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('./gallery/');
  for (const name of figureNames) await expect(page.locator(`#${name}`)).toBeVisible();
  await page.locator('section', { has: page.locator('#race') }).scrollIntoViewIfNeeded();
  expect(fetched.filter((path) => path.includes('/embed/'))).toEqual([]);

  const race = page.locator('section', { has: page.locator('#race') });
  await race.getByText('Try it here').click();
  const inside = race.frameLocator('iframe');
  await inside.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(inside.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('every address in the gallery leads somewhere', async ({ page, request }) => {
  await page.goto('./gallery/');
  const addresses = await page
    .locator('a[href], img[src]')
    .evaluateAll((all) =>
      all.map((one) =>
        one instanceof HTMLAnchorElement ? one.href : (one as HTMLImageElement).src,
      ),
    );
  const files = new Set(addresses.map((address) => address.replace(/[?#].*/, '')));
  for (const file of files) {
    if (!file.startsWith(new URL(page.url()).origin)) continue;
    expect((await request.get(file)).status(), file).toBe(200);
  }
});

for (const [width, scheme] of [
  [1280, 'light'],
  [360, 'dark'],
] as const) {
  test(`the gallery is accessible and fits at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./gallery/');
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}
