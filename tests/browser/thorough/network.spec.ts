import { expect, type Locator, type Page, test } from '@playwright/test';
import { bringIntoSight, button, figureOn, middleOf, sliderOf, stepOf } from '../helpers.ts';

const network = (page: Page): Locator => figureOn(page, 'network');
const pad = (figure: Locator): Locator => figure.getByLabel(/^Your digit, 8 by 8 pixels/);
const answers = (figure: Locator): Locator =>
  figure.getByRole('table', { name: /As last measured/ }).locator('tbody tr');
const pictures = (figure: Locator): Locator => figure.getByLabel(/^First-layer weights of/);

/** Opens a link to the figure and waits until it has been measured once. */
async function openNetwork(page: Page, settings = ''): Promise<Locator> {
  await page.goto(`./?fig=network${settings}#network`);
  const figure = network(page);
  await expectMeasured(figure);
  return figure;
}

async function expectMeasured(figure: Locator): Promise<void> {
  await expect(figure).toHaveAttribute('data-awake', 'true');
  await expect(answers(figure).first()).toContainText('%');
}

test('networks train while the figure plays, and stop when it pauses', async ({ page }) => {
  const figure = await openNetwork(page);
  await expect(answers(figure)).toHaveCount(5);
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(20);
  await button(figure, 'Pause').click();
  const step = await stepOf(figure);
  await expect(pictures(figure)).toBeVisible();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await stepOf(figure)).toBe(step);
});

test('an epoch further is a step at which all digits have been seen', async ({ page }) => {
  const figure = await openNetwork(page);
  await button(figure, 'To the next epoch').click();
  await expect.poll(() => stepOf(figure)).toBe(35);
  await button(figure, 'To the next epoch').click();
  await expect.poll(() => stepOf(figure)).toBe(70);
});

test('a step further and back again shows the same words', async ({ page }) => {
  const figure = await openNetwork(page, '&step=29');
  await expect.poll(() => stepOf(figure)).toBe(29);
  await expect(pictures(figure)).toBeVisible();
  const words = () => answers(figure).allTextContents();
  const before = [await words(), await pictures(figure).innerHTML()];
  await button(figure, 'Step').click();
  await expect.poll(() => stepOf(figure)).toBe(30);
  await expect.poll(words).not.toEqual(before[0]);
  await button(figure, 'Step back').click();
  await expect
    .poll(async () => [await words(), await pictures(figure).innerHTML()])
    .toEqual(before);
});

test('a link to a far step is followed to that step', async ({ page }) => {
  const figure = await openNetwork(page, '&eta=0.1&step=350');
  await expect.poll(() => stepOf(figure)).toBe(350);
  await expect(sliderOf(figure, 'Step number')).toHaveValue('350');
});

test('when the digits do not come, the figure says so and can be tried again', async ({ page }) => {
  await page.route('**/data/digits.bin', (route) => route.abort());
  await page.goto('./?fig=network#network');
  // Other figures learn from the digits, too, and say the same of themselves.
  const note = page.locator('#network + [role="status"]');
  await expect(note).toContainText('Its data, digits.bin, could not be fetched.');
  await expect(page.locator('#network ~ p.figure-notices')).toHaveCount(1);
  // The rest of the page lives.
  const split = figureOn(page, 'split');
  await bringIntoSight(split);
  await button(split, 'Step').click();
  await expect.poll(() => stepOf(split)).toBe(1);
  const again = note.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(note).toContainText('could not be fetched');
  await page.unroute('**/data/digits.bin');
  await again.click();
  await expect(note).toHaveCount(0);
  const figure = network(page);
  await bringIntoSight(figure);
  await expectMeasured(figure);
  await button(figure, 'Step').click();
  await expect.poll(() => stepOf(figure)).toBe(1);
});

test('a digit drawn with the mouse is answered by every network', async ({ page }) => {
  const figure = await openNetwork(page, '&step=60&eta=0.1');
  await expect.poll(() => stepOf(figure)).toBe(60);
  await bringIntoSight(pad(figure));
  const { x, y } = await middleOf(pad(figure));
  await page.mouse.move(x, y - 60);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(answers(figure).filter({ hasText: /\d \(\d+\.\d %\)$/ })).toHaveCount(5);
  await expect.poll(() => new URL(page.url()).searchParams.get('digit')).toMatch(/^[0-9a-g]{64}$/);
  await button(figure, 'Clear').click();
  await expect(answers(figure).first()).not.toHaveText(/\)$/);
  await expect.poll(() => new URL(page.url()).searchParams.get('digit')).toBeNull();
});

test('a digit drawn by keys is answered, too', async ({ page }) => {
  const figure = await openNetwork(page, '&step=60&eta=0.1');
  await expect.poll(() => stepOf(figure)).toBe(60);
  await pad(figure).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Space', 'ArrowDown', 'Space']) {
    await page.keyboard.press(key);
  }
  await expect
    .poll(() => new URL(page.url()).searchParams.get('digit'))
    .toBe(`000g0000000g${'0'.repeat(52)}`);
  await expect(answers(figure).filter({ hasText: /\d \(\d+\.\d %\)$/ })).toHaveCount(5);
});

test('a held-out digit is taken for what it is by most', async ({ page }) => {
  const figure = await openNetwork(page, '&step=140&eta=0.1');
  await expect.poll(() => stepOf(figure)).toBe(140);
  await figure.getByRole('button', { name: 'Take a held-out digit' }).click();
  const said = figure.getByText(/^A held-out \d\.$/).first();
  await expect(said).toBeAttached();
  const digit = (await said.innerText()).match(/\d/)?.[0];
  const right = answers(figure).filter({ hasText: new RegExp(`${digit} \\(\\d+\\.\\d %\\)$`) });
  await expect.poll(() => right.count()).toBeGreaterThanOrEqual(3);
});

test('when the thread cannot be started, the networks train without it', async ({ page }) => {
  await page.route('**/assets/networkWorker-*.js', (route) => route.abort());
  await page.goto('./?fig=network&step=12#network');
  const figure = network(page);
  await expectMeasured(figure);
  await expect.poll(() => stepOf(figure)).toBe(12);
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor in microseconds: what other programs take does not count. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest tasks of the page's own thread in a trace, in milliseconds, longest first. */
function longestTasks(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.includes(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

test('while six networks train no task of the page takes 50 ms', async ({ page, browser }) => {
  const nets = 'plain.plainData.weightNorm.weightNormData.weightNormMeanOnly.batchNorm';
  const figure = await openNetwork(page, `&nets=${nets}`);
  await expect(answers(figure)).toHaveCount(6);
  await figure.getByRole('combobox', { name: 'Speed' }).selectOption('60 steps/s');
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(10);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(100);
  const tasks = longestTasks(await browser.stopTracing());
  expect(tasks.length).toBeGreaterThan(100);
  expect(tasks[0]).toBeGreaterThan(0);
  expect(tasks[0]).toBeLessThan(50);
});
