import { expect, type Locator, test } from '@playwright/test';
import { openPage } from '../helpers.ts';

/** How something looks whose colours are the reader's: what tells one state from another. */
const lookOf = (place: Locator, pseudo?: string): Promise<string> =>
  place.evaluate((it, part) => {
    const look = getComputedStyle(it, part);
    return [look.backgroundColor, look.color, look.borderColor, look.borderStyle, look.fontWeight]
      .concat(look.outlineStyle === 'none' ? [] : [look.outlineColor])
      .join(' | ');
  }, pseudo);

const backgroundOf = (place: Locator, pseudo?: string): Promise<string> =>
  place.evaluate((it, part) => getComputedStyle(it, part).backgroundColor, pseudo);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with the reader's own colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('the chosen of a few options looks other than the rest', async ({ page }) => {
      await openPage(page);
      const option = (of: string, state: string) =>
        page.locator(`${of} .choice-option > input${state} + span`).first();
      for (const of of ['#split', '.question']) {
        const radio = page.locator(`${of} .choice-option > input`).first();
        await radio.evaluate((it: HTMLElement) => it.click());
        await expect(radio).toBeChecked();
        expect(await lookOf(option(of, ':checked'))).not.toBe(
          await lookOf(option(of, ':not(:checked)')),
        );
      }
    });

    test('a switch shows its knob, and whether it is on', async ({ page }) => {
      await page.goto('v1/embed/race/');
      const toggle = page.locator('.toggle > input').first();
      const seen: string[] = [];
      for (const checked of [true, false]) {
        await toggle.evaluate(
          (it: HTMLInputElement, on) => it.checked === on || it.click(),
          checked,
        );
        await expect(toggle).toBeChecked({ checked });
        expect(await backgroundOf(toggle, '::before')).not.toBe(await backgroundOf(toggle));
        seen.push(await lookOf(toggle));
      }
      expect(seen[0]).not.toBe(seen[1]);
    });

    test('the tab that is open looks other than those that are not', async ({ page }) => {
      await page.setViewportSize({ width: 500, height: 300 });
      await page.goto('v1/embed/race/');
      await expect(page.locator('#figure')).toHaveAttribute('data-fit', 'folded');
      const tab = (pressed: boolean) =>
        page.locator(`.embed-tab[aria-pressed="${pressed}"]`).last();
      expect(await lookOf(tab(true))).not.toBe(await lookOf(tab(false)));
    });

    test('the present stage of the derivation looks other than the others', async ({ page }) => {
      await page.goto('v1/embed/gradients/?step=2');
      const [now, other] = ['[aria-current]', ':not([aria-current])'].map((state) =>
        page.locator(`.derivation > li${state}`).first(),
      ) as [Locator, Locator];
      await expect(now).toBeVisible();
      expect(await lookOf(now)).not.toBe(await lookOf(other));
      const numberIn = (stage: Locator) => stage.getByRole('button');
      expect(await lookOf(numberIn(now))).not.toBe(await lookOf(numberIn(other)));
    });

    test('the section that is read, and the paragraph that a link leads to, are marked', async ({
      page,
    }) => {
      await openPage(page);
      const paragraph = page.locator('main section p[id]').nth(3);
      await page.goto(`./#${await paragraph.getAttribute('id')}`);
      const target = page.locator('main p:target');
      await expect(target).toHaveCSS('outline-style', 'solid');
      const links = page.locator('.reading-bar a:not(.reading-way)');
      const here = links.and(page.locator('[aria-current="location"]'));
      await expect(here).toHaveCount(1);
      const elsewhere = links.and(page.locator(':not([aria-current])')).first();
      expect(await lookOf(here)).not.toBe(await lookOf(elsewhere));
    });

    test('handles and the lines of a chart are told apart, and are seen', async ({ page }) => {
      await page.goto('v1/embed/race/?step=20');
      await expect(page.locator('.chart-drawing .mark-line').first()).toBeVisible();
      const ground = await backgroundOf(page.locator('body'));
      const lines = await page.locator('.chart-drawing .mark-line').evaluateAll((all) =>
        all.map((it) => {
          const { stroke, strokeDasharray } = getComputedStyle(it);
          return { stroke, look: `${stroke} ${strokeDasharray}` };
        }),
      );
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map(({ look }) => look)).size).toBe(lines.length);
      for (const { stroke } of lines) expect(stroke).not.toBe(ground);
      const grip = page.locator('.handle-grip').first();
      expect(await grip.evaluate((it) => getComputedStyle(it).stroke)).not.toBe(ground);
    });

    test('what lights with a symbol has a line round it', async ({ page }) => {
      const figure = await openPage(page);
      const quantity = figure.locator('.readout [data-symbol="g"]').first();
      await quantity.hover();
      await expect(quantity).toHaveCSS('outline-style', 'solid');
    });
  });
}
