import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds wrong with a page, or with some parts of it, as rule and place. */
export async function findings(page: Page, ...parts: readonly string[]): Promise<string[]> {
  // Of a section whose content is skipped axe measures the places wrong.
  await page.locator('main > section').evaluateAll((sections) => {
    for (const it of sections as HTMLElement[]) it.style.contentVisibility = 'visible';
  });
  // Legacy: in this page alone, which has no frames; the other way opens a second one and takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of parts) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // Where there is nothing to look at nothing is found; a small part has few rules to pass.
  expect(passes.length).toBeGreaterThan(parts.length === 0 ? 20 : 5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
