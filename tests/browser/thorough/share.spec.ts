import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { kinds } from '../../../src/figures/share/made.ts';
import { words as lecture } from '../../../src/words/en/lecture.ts';
import { words } from '../../../src/words/en/share.ts';
import { findings } from '../axe.ts';
import { expect, frameOf, readyFrame, test } from '../embedHost.ts';
import { button, openPage } from '../helpers.ts';

const what = (figure: Locator) => figure.getByRole('combobox', { name: words.what });
const textOf = (figure: Locator, kind: keyof typeof words.kinds) =>
  figure.getByRole('textbox', { name: words.text(words.kinds[kind].label) });
const status = (figure: Locator) => figure.locator('.share [role="status"]');

/** The figure of a sandboxed frame in another page, with its share menu open. */
async function openEmbedded(
  page: Page,
  host: Parameters<typeof frameOf>[0] & { open(page: Page, body: string): Promise<void> },
  width = 700,
  height = 1600,
): Promise<Locator> {
  await host.open(page, frameOf(host, 'race', { width, height }));
  const figure = (await readyFrame(page)).locator('#figure');
  await button(figure, 'Share').click();
  await expect(textOf(figure, 'link')).toHaveValue(`${host.site}?fig=race#race`);
  return figure;
}

/** Everything that somebody sees of a share menu. */
const seen = (figure: Locator) =>
  figure.evaluate((element) => {
    const { activeElement } = document;
    const field = element.querySelector<HTMLTextAreaElement>('.share textarea');
    const chosen = field && [field.selectionStart, field.selectionEnd, field.value];
    return JSON.stringify([element.textContent, activeElement?.textContent, chosen]);
  });

/** Goes through every kind, and presses each of its buttons but the one that closes. */
async function expectEveryKindWorks(figure: Locator): Promise<void> {
  for (const kind of kinds) {
    await what(figure).selectOption({ label: words.kinds[kind].label });
    if (kind === 'png') {
      await expect(figure.getByRole('img', { name: /as a picture/ })).toBeVisible();
    } else await expect(textOf(figure, kind)).toHaveValue(/\S{4}/);
    const buttons = figure.locator('.share button').filter({ hasNotText: words.close });
    expect(await buttons.count(), kind).toBeGreaterThan(0);
    for (const one of await buttons.all()) {
      const before = await seen(figure);
      await one.click();
      await expect.poll(() => seen(figure), kind).not.toBe(before);
      await expect(status(figure)).toHaveText(/\.$/);
    }
  }
}

test('in the essay every kind is made, and no button does nothing', async ({ page }) => {
  const figure = await openPage(page);
  await button(figure, 'Share').click();
  await expectEveryKindWorks(figure);
});

test('in a frame that may run scripts and nothing else, every kind is made, and no button does nothing', async ({
  page,
  host,
}) => {
  await expectEveryKindWorks(await openEmbedded(page, host));
});

test('“Copy” copies, to be pasted somewhere else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openPage(page, '?fig=split&g=2#split');
  await button(figure, 'Share').click();
  await button(figure, words.copy).click();
  await expect(status(figure)).toHaveText(words.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await textOf(figure, 'link').inputValue());
  expect(copied).toMatch(/\/\?fig=split&g=2#split$/);
});

test('where nothing may be copied the text is selected, and a sentence says how to go on', async ({
  page,
  host,
}) => {
  const refuse = () => {
    document.execCommand = () => false;
  };
  await page.addInitScript(refuse);
  const figure = await openEmbedded(page, host);
  await button(figure, words.copy).click();
  await expect(status(figure)).toHaveText(words.selected);
  const field = textOf(figure, 'link');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(`${host.site}?fig=race#race`);
});

test('a file that may not be saved stands there as selected text', async ({ page, host }) => {
  const figure = await openEmbedded(page, host);
  await what(figure).selectOption({ label: words.kinds.csv.label });
  await button(figure, words.save('weightnorm-race.csv')).click();
  await expect(status(figure)).toHaveText(words.saving('weightnorm-race.csv'));
  await expect(textOf(figure, 'csv')).toBeFocused();
});

test('a saved picture has twice the pixels of what is drawn', async ({ page }) => {
  const figure = await openPage(page);
  await button(figure, 'Share').click();
  await what(figure).selectOption({ label: words.kinds.svg.label });
  const svg = await textOf(figure, 'svg').inputValue();
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  await what(figure).selectOption({ label: words.kinds.png.label });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(figure, words.save('weightnorm-split.png')).click(),
  ]);
  expect(download.suggestedFilename()).toBe('weightnorm-split.png');
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const drawn = await figure.locator('.figure-picture svg').first().boundingBox();
  expect(Number(width)).toBeCloseTo(drawn?.width ?? 0, 0);
  // An image has whole pixels.
  expect(Math.abs(png.readUInt32BE(16) - 2 * Number(width))).toBeLessThanOrEqual(2);
  expect(Math.abs(png.readUInt32BE(20) - 2 * Number(height))).toBeLessThanOrEqual(2);
});

test('by keyboard alone the menu is opened, used and closed, and the focus comes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openPage(page);
  const opener = button(figure, 'Share');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(textOf(figure, 'link')).toHaveValue(/fig=split/);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(target).toBeFocused();
  };
  await tabTo(what(figure));
  await page.keyboard.type('MyST');
  await expect(textOf(figure, 'myst')).toHaveValue(/:::\{iframe\}/);
  await tabTo(button(figure, words.copy));
  await page.keyboard.press('Space');
  await expect(status(figure)).toHaveText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^:::\{iframe\}/);
  await tabTo(button(figure, words.close));
  await page.keyboard.press('Enter');
  await expect(figure.locator('.share')).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(what(figure));
  await page.keyboard.press('Escape');
  await expect(figure.locator('.share')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('Escape closes the menu and leaves the lecture view as it is', async ({ page }) => {
  const figure = await openPage(page);
  await button(figure, 'Lecture view').click();
  await button(figure, 'Share').click();
  await what(figure).press('Escape');
  await expect(figure.locator('.share')).toHaveCount(0);
  await expect(figure.getByRole('group', { name: lecture.bar })).toBeVisible();
});

test('what is shared follows when a figure comes to rest, and until then it says so', async ({
  page,
}) => {
  const figure = await openPage(page);
  await button(figure, 'Play').click();
  await button(figure, 'Share').click();
  await expect(status(figure)).toHaveText(words.moving);
  await button(figure, 'Pause').click();
  await expect(textOf(figure, 'link')).toHaveValue(/&step=[1-9]/);
  await expect(status(figure)).toHaveText('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`360 px wide, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 800 } });

    test('the menu fits and axe finds nothing wrong with it', async ({ page, host }) => {
      const figure = await openPage(page);
      await button(figure, 'Share').click();
      for (const kind of ['link', 'png', 'page'] as const) {
        await what(figure).selectOption({ label: words.kinds[kind].label });
        const made = kind === 'png' ? figure.locator('.share img') : textOf(figure, kind);
        await expect(made).toBeVisible();
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
        expect(await findings(page, '.share')).toEqual([]);
      }
      const embedded = await openEmbedded(page, host, 320, 300);
      await expect(textOf(embedded, 'link')).toBeInViewport();
      const share = await embedded.locator('.share').boundingBox();
      expect(share?.width).toBeLessThanOrEqual(320);
    });
  });
}
