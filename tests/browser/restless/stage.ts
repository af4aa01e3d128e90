import { expect, type Frame, type Page } from '@playwright/test';
import type { FigureName } from '../../../src/figures/registry.ts';
import { figures } from '../figures.ts';
import { canHide } from './hand.ts';

/** Longer than anything on the page takes to come to rest by itself. */
const REST = 700;

/** A window in which nothing of a figure is behind a button, for every kind of hand. */
export const WHOLE = { viewport: { width: 1000, height: 1600 }, hasTouch: true };

/** A figure that a hand plays with, in the essay or alone in a frame. */
export interface Stage {
  readonly page: Page;
  /** The document of the figure. */
  readonly frame: Frame;
  /** The same figure once more, in which nobody has a hand. */
  readonly twin?: Frame;
  readonly name: FigureName;
  /** Where the figure is in it. */
  readonly root: string;
  readonly isEssay: boolean;
  /** Errors and warnings of the page so far. */
  readonly complaints: readonly string[];
}

/**
 * From now on the page's clock goes on only when it is told to: what happens does not depend on how
 * fast the machine is.
 */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(60_000);
}

function hear(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  return complaints;
}

/** Opens a figure in the essay. */
export async function inEssay(page: Page, name: FigureName): Promise<Stage> {
  const complaints = hear(page);
  await page.clock.install({ time: 0 });
  await page.addInitScript(canHide);
  await page.goto(`./?fig=${name}#${name}`);
  const root = `#${name}`;
  await page.locator(`${root}[data-awake]`).waitFor();
  const stage = { page, frame: page.mainFrame(), name, root, isEssay: true, complaints };
  await stopClock(page);
  await rest(stage);
  return stage;
}

/**
 * Opens a figure alone, in a frame of a page of another origin, and where `beside` says so a second
 * one to compare it with.
 */
export async function inFrame(
  page: Page,
  name: FigureName,
  { site, open }: { site: string; open(page: Page, body: string): Promise<void> },
  { beside, height = 700 }: { readonly beside: boolean; readonly height?: number },
): Promise<Stage> {
  const complaints = hear(page);
  await page.clock.install({ time: 0 });
  await page.addInitScript(canHide);
  const frame = `<iframe title="${name}" sandbox="allow-scripts allow-downloads" width="900"
    height="${height}" style="border:0;display:block" src="${site}v1/embed/${name}/"></iframe>`;
  await open(page, frame.repeat(beside ? 2 : 1));
  await expect.poll(() => page.evaluate(readyFrames)).toBe(beside ? 2 : 1);
  await stopClock(page);
  const [played, twin] = page.frames().filter((one) => one.parentFrame());
  if (!played) throw new Error('The frame is gone.');
  const alone = { page, frame: played, name, root: '#figure', isEssay: false, complaints };
  const stage = twin ? { ...alone, twin } : alone;
  await rest(stage);
  return stage;
}

const readyFrames = () =>
  (Reflect.get(window, 'told') as { type: string }[]).filter(({ type }) => type === 'ready').length;

/** Lets time pass until whatever rests is at rest. */
export async function rest(stage: Stage): Promise<void> {
  // What moves gets some frames; then all that waits is due, without a frame for every moment.
  await pass(stage, 100);
  await stage.page.clock.fastForward(REST);
  await pass(stage, 50);
  // What has another size is measured and drawn anew by frames of the browser, not of the clock. The
  // second frame comes after what the first one brought.
  await stage.frame.evaluate(async () => {
    const frame = () =>
      new Promise<void>((come) => {
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          come();
        });
        observer.observe(document.documentElement);
      });
    await frame();
    await frame();
  });
}

export const pass = ({ page }: Stage, milliseconds: number): Promise<void> =>
  page.clock.runFor(milliseconds);

export const figureOf = ({ name }: Stage) => figures[name];
