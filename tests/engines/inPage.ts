import type { ElementHandle, Page } from 'puppeteer-core';

/** Waits until a figure shows a step or a later one. */
export async function reachStep(page: Page, name: string, step: number): Promise<void> {
  const scrub = `#${name} .transport-scrub input`;
  await page.waitForFunction(
    (selector, least) => Number(document.querySelector<HTMLInputElement>(selector)?.value) >= least,
    {},
    ...([scrub, step] as const),
  );
}

/** A quantity of a figure, by what its title says it is. */
interface Quantity {
  readonly figure: string;
  readonly title: string;
}

const besideTitle = ({ figure, title }: Quantity) => `#${figure} dt[title="${title}"] + dd`;

/** The number that stands beside a quantity. */
export function quantity(page: Page, sought: Quantity): Promise<string> {
  return page.$eval(besideTitle(sought), ({ textContent }) => textContent ?? '');
}

/** Waits until a quantity of a figure is as near to a number as that. */
export async function becomes(
  page: Page,
  sought: Quantity,
  wanted: number,
  within: number,
): Promise<void> {
  await page.waitForFunction(
    (at, goal, most) => Math.abs(Number(document.querySelector(at)?.textContent) - goal) <= most,
    {},
    ...([besideTitle(sought), wanted, within] as const),
  );
}

/** The tip of v in the opening figure, once it answers. */
export async function tipOfV(page: Page): Promise<ElementHandle> {
  const tip = await page.waitForSelector(
    '#split [role="slider"][aria-label="tip of v"][data-handle="armed"]',
  );
  if (!tip) throw new Error('There is no tip of v.');
  return tip;
}

/** Presses a button of a figure by what is written on it. */
export async function press(page: Page, name: string, label: string): Promise<void> {
  await page.locator(`#${name} button ::-p-text(${label})`).click();
}
