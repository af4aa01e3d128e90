import type { Page } from '@playwright/test';
import { words } from '../../../src/words/en/host.ts';
import { expect, test } from '../embedHost.ts';

const MINUTE = 60_000;

/** Asks the element for a state, and keeps what comes of it for `outcome`. */
const ask = (page: Page): Promise<void> =>
  page.locator('weightnorm-figure').evaluate((it) => {
    const told: string[] = [];
    Reflect.set(window, 'outcome', told);
    it.addEventListener('error', ({ detail }: CustomEventInit) => told.push(detail.message));
    const set = Reflect.get(it, 'set') as (settings: object, step: number) => Promise<object>;
    set({ learningRate: 7 }, 4).then(
      (state) => told.push(`at step ${Reflect.get(state, 'step')}`),
      (error: Error) => told.push(`refused: ${error.message}`),
    );
  });

const outcome = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'outcome'));

const scriptOf = (site: string) => `<script src="${site}v1/weightnorm-figure.js"></script>`;
const ELEMENT = '<weightnorm-figure name="race"></weightnorm-figure>';

for (const [where, body] of [
  ['far below the fold', `<div style="height:20000px"></div>${ELEMENT}`],
  ['in closed details', `<details><summary>More</summary>${ELEMENT}</details>`],
] as const) {
  test(`a figure ${where} is no mistake, and does what it was asked once it is seen`, async ({
    page,
    host,
  }) => {
    await page.clock.install();
    await host.open(page, scriptOf(host.site) + body);
    await ask(page);
    await page.clock.fastForward(MINUTE);
    expect(await outcome(page)).toEqual([]);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    await page.locator('weightnorm-figure').scrollIntoViewIfNeeded();
    await expect.poll(() => outcome(page), { timeout: 15_000 }).toEqual(['at step 4']);
    await page.clock.fastForward(MINUTE);
    expect(await outcome(page)).toEqual(['at step 4']);
  });
}

test('what was asked waits also while attributes change and the element is not on the page yet', async ({
  page,
  host,
}) => {
  await host.open(page, `${scriptOf(host.site)}<weightnorm-figure></weightnorm-figure>`);
  await ask(page);
  await page.locator('weightnorm-figure').evaluate((it) => {
    it.remove();
    const made = document.createElement('weightnorm-figure');
    const get = Reflect.get(made, 'get') as () => Promise<object>;
    get().then((state) => {
      Reflect.set(window, 'outcome', [Reflect.get(state, 'step')]);
    });
    made.setAttribute('name', 'race');
    document.body.append(made);
    made.setAttribute('step', '3');
    made.setAttribute('step', '6');
  });
  await expect.poll(() => outcome(page), { timeout: 15_000 }).toEqual([6]);
});

test('a page that is no figure is given ten seconds from when it has come', async ({
  page,
  host,
}) => {
  await page.clock.install();
  await page.route('**/v1/embed/race/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Nothing here.' }),
  );
  await host.open(page, scriptOf(host.site) + ELEMENT);
  await ask(page);
  await expect(
    page.frameLocator('weightnorm-figure iframe').getByText('Nothing here.'),
  ).toBeVisible();
  await page.clock.fastForward(MINUTE);
  const silent = words.silent('race');
  await expect
    .poll(async () => (await outcome(page)).sort())
    .toEqual([silent, `refused: ${silent}`]);
});
