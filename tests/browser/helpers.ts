import { expect, type Locator, type Page } from '@playwright/test';
import type { FigureName } from '../../src/figures/registry.ts';

/** A figure on the page, awake or not. */
export function figureOn(page: Page, name: FigureName | 'split-again' = 'split'): Locator {
  return page.locator(`#${name}`);
}

/** Opens the page, or a link to one of its states, and waits until the opening figure answers. */
export async function openPage(page: Page, query = ''): Promise<Locator> {
  await page.goto(`./${query}`);
  const split = figureOn(page);
  await expectAnswering(split, 'tip of v');
  return split;
}

/**
 * Scrolls to something. The places that Playwright scrolls by are wrong in a section that the browser
 * has not laid out: what is there may seem to be in sight.
 */
export const bringIntoSight = (target: Locator): Promise<void> =>
  target.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Goes to the neuron in the first section and waits until it answers. */
export async function openNeuron(page: Page): Promise<Locator> {
  await openPage(page);
  const neuron = figureOn(page, 'neuron');
  await bringIntoSight(neuron);
  await expectAnswering(neuron, 'tip of w');
  return neuron;
}

/** Opens a link to a step of a figure, and waits until the figure is there. */
export async function openAtStep(page: Page, name: FigureName, step = 3): Promise<Locator> {
  await page.goto(`./?fig=${name}&step=${step}#${name}`);
  const figure = figureOn(page, name);
  await expect(sliderOf(figure, 'Step number')).toHaveValue(String(step));
  return figure;
}

/** From now on a page may store nothing, as where a reader has forbidden it. */
export const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );

/** A plane has an armed handle only once its script runs. */
async function expectAnswering(figure: Locator, handle: string): Promise<void> {
  await expect(figure.getByRole('slider', { name: handle })).toHaveAttribute(
    'data-handle',
    'armed',
  );
}

/** A button of a figure by its whole name. */
export function button(figure: Locator, name: string): Locator {
  return figure.getByRole('button', { name, exact: true });
}

/** The number beside a quantity, found by what its title says it is. */
export function quantity(figure: Locator, title: string): Locator {
  return figure.getByTitle(title, { exact: true }).locator('xpath=following-sibling::dd');
}

/** The number that stands beside a quantity. */
export async function numberOf(figure: Locator, title: string): Promise<number> {
  return Number((await quantity(figure, title).innerText()).replace('−', '-'));
}

/** The place of a native slider, as the browser has it. */
export const sliderOf = (figure: Locator, name: string) => figure.getByRole('slider', { name });

export const vOf = (figure: Locator) => quantity(figure, 'direction parameter v');
export const lengthOf = (figure: Locator) => quantity(figure, 'length of v');
export const lossOf = (figure: Locator) => quantity(figure, 'loss over all samples');

/** Every place of the page that shows w: beside the picture, in a sentence, in an equation. */
export async function digitsOfW(page: Page): Promise<string[]> {
  const readout = quantity(figureOn(page), 'weight w = g·v/∥v∥');
  const said = figureOn(page).getByText(/^w is \(/);
  const inProse = page.locator('[data-slot="split.w"]');
  const shown = await readout.or(said).or(inProse).allTextContents();
  expect(shown.length).toBeGreaterThanOrEqual(2);
  return shown;
}

/** All that a figure says in digits: its values, its words and how its curve went. */
export async function digitsOf(figure: Locator): Promise<string[]> {
  const [values, words, trend] = await Promise.all([
    figure.getByLabel('Values now').locator('dd').allTextContents(),
    figure.locator('details').filter({ hasText: 'Describe now' }).locator('li').allTextContents(),
    figure.locator('.trend').allTextContents(),
  ]);
  expect(words.length).toBeGreaterThan(3);
  return [...values, ...words, ...trend];
}

/** What a figure says of where it is. */
export async function wordsOf(figure: Locator): Promise<string> {
  const words = figure.locator('details').filter({ hasText: 'Describe now' }).locator('li');
  return (await words.allTextContents()).join(' ');
}

/** The entries of a vector such as "(−1.09, 0.51)". */
export function entriesOf(text: string): [number, number] {
  const entries = text.match(/[−\d.]+/g)?.map((entry) => Number(entry.replace('−', '-')));
  expect(entries).toHaveLength(2);
  return entries as [number, number];
}

/** How far the page is scrolled, once it lies still: what comes into sight may grow and push it. */
export const restingScroll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let [put, frames] = [scrollY, 0];
    while (frames < 5) {
      await new Promise(requestAnimationFrame);
      frames = scrollY === put ? frames + 1 : 0;
      put = scrollY;
    }
    return put;
  });

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of something is on the screen. */
export async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * How far, in pixels, a point lies from the tip of an arrow: so many times the arrow's own length
 * along it (−1 is the origin), and so many pixels to its left.
 */
export async function offset(handle: Locator, along: number, left = 0): Promise<Place> {
  const tip = await middleOf(handle);
  const origin = await middleOf(handle.locator('xpath=ancestor::*[name()="svg"]'));
  const [x, y] = [tip.x - origin.x, tip.y - origin.y];
  const length = Math.hypot(x, y);
  return { x: along * x + (left * y) / length, y: along * y - (left * x) / length };
}

/** Presses the mouse at a place and moves it by so many pixels; it is not let go. */
export async function grabAt(page: Page, { x, y }: Place, by: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 8 });
}

/** Presses the mouse on a handle and moves it by so many pixels; it is not let go. */
export async function grab(page: Page, handle: Locator, by: Place): Promise<void> {
  await grabAt(page, await middleOf(handle), by);
}

/** Drags a handle, and lets go. */
export async function drag(page: Page, handle: Locator, by: Place): Promise<void> {
  await grab(page, handle, by);
  await page.mouse.up();
}

/** Opens every closed piece of a figure: words, tables, data. */
export async function openDetails(figure: Locator): Promise<void> {
  const closed = figure.locator('details:not([open]) > summary');
  await expect(async () => {
    while ((await closed.count()) > 0) await closed.first().click();
    // What is opened may bring more with it.
    await expect(button(figure, 'Add a point')).toBeVisible();
    expect(await closed.count()).toBe(0);
  }).toPass();
}

/** The number of the step that a figure shows. */
export async function stepOf(figure: Locator): Promise<number> {
  return Number(await figure.getByRole('slider', { name: 'Step number' }).inputValue());
}

/** Seconds: how long a finger takes to swipe, and how long it stays before it is lifted. */
const SWIPE = 0.3;
const STAY = 0.2;

/** A finger put down, moved from place to place and lifted, slowly enough that nothing goes on gliding. */
export async function touch(page: Page, places: readonly Place[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const start = Date.now() / 1000 - SWIPE - STAY;
  for (const [index, place] of places.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    const timestamp = start + (SWIPE * index) / places.length;
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: [place], timestamp });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

/** A finger put down, moved by so much in small steps, and lifted. */
export async function swipe(page: Page, { x, y }: Place, by: Place): Promise<void> {
  const steps = 12;
  const parts = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  await touch(
    page,
    parts.map((part) => ({ x: x + part * by.x, y: y + part * by.y })),
  );
}
