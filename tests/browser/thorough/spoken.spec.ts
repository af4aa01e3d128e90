import { expect, test } from '@playwright/test';
import { button, grab, offset, openPage, sliderOf, stepOf } from '../helpers.ts';

test('a drag is told once, when it ends, and a step once', async ({ page }) => {
  const figure = await openPage(page);
  const said = figure.locator('[aria-live="polite"]').filter({ hasText: /./ });
  await expect(said).toHaveCount(0);
  const angle = await sliderOf(figure, 'angle of v').inputValue();
  const tip = sliderOf(figure, 'tip of v');
  await grab(page, tip, await offset(tip, -0.2, 40));
  await expect(sliderOf(figure, 'angle of v')).not.toHaveValue(angle);
  await expect(said).toHaveCount(0);
  await page.mouse.up();
  await expect(said).toHaveText([/^Length of v .* degrees, g \S+, loss \S+; step 0\.$/]);
  await button(figure, 'Step').click();
  await expect(said).toHaveText([/; step 1\.$/]);
});

test('while playing at most one line is told in five seconds', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const figure = await openPage(page);
  await page.clock.pauseAt(60_000);
  await figure.evaluate((root) => {
    const lines: string[] = [];
    const regions = [...root.querySelectorAll('[aria-live="polite"]')];
    const listen = () => {
      lines.push(...regions.map((it) => it.textContent ?? '').filter((line) => line !== ''));
      (root as HTMLElement).dataset.told = String(new Set(lines).size);
    };
    for (const region of regions) {
      new MutationObserver(listen).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await figure.getByRole('combobox', { name: 'Speed' }).selectOption('5 steps/s');
  await button(figure, 'Play').click();
  await page.clock.runFor(4500);
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(15);
  await expect(figure).toHaveAttribute('data-told', '1');
  await page.clock.runFor(2000);
  await expect(figure).toHaveAttribute('data-told', '2');
});
